const closers = /[\s.!?…~"'”’)\]]+$/u;
const finished = /[.!?…][\s"'”’)\]]*$/u;
const endings = new Set('다까요죠냐');
/** They end other words too, so that only a phrase of several words ends in them. */
const doubtful = new Set('라자네군임함것지음');
const longestEnd = 40;

/** Whether a text ends like a complete utterance; certainly, or by an ending that other words have too. */
export function endsUtterance(content: string, certainty: 'certain' | 'likely' = 'likely'): boolean {
  const tail = content.slice(-longestEnd);
  const bare = tail.replace(closers, '');
  const last = bare.slice(-1);
  return (
    (finished.test(tail) && bare.length > 2) ||
    endings.has(last) ||
    (certainty === 'likely' && doubtful.has(last) && bare.includes(' '))
  );
}
