import type { Span } from '../../text/span.js';
import type { Next } from './cues.js';
import { lexicon } from './lexicon.js';
import { skipOpeners, stripModifiers } from './modifiers.js';
import type { Noun } from './nouns.js';
import type { Passage, Segment } from './passage.js';
import type { Saying } from './sayings.js';
import { subjectIn } from './subjects.js';
import { sources } from './tables/modifiers.js';

const markers = lexicon([[true, sources]]);
const longestSource = 60;
const longestOpeners = 13;
/** The end of a phrase that names a source: its verb, or its word for what was said. */
const verbs =
  /(?:报道|报导|介绍|透露|披露|表示|指出|爆料|转述|所述|所说|所言|所称|所指出|记载|记述|供述|回忆|分析|评估|估计|统计|通报|解释|说|称|言|指|讲)+$/;
const nouns =
  /的?(?:最新)?(?:说法|看法|观点|消息|描述|报道|报导|声明|证词|分析|估计|评估|介绍|原话|说话|话)(?:来说|来讲|说|讲)?$/;
const documents =
  /(?:报告|研究|调查|声明|公报|通报|公告|文章|文件|民调|报道|报导|消息|判决书|起诉书|论文|网站|官网)$/;
const wordsOf = /的(?:话|说话|原话|说法)(?:来说|来讲|说|讲|，)?$/;
const dateline = /[电讯]$/;
const within = /(?:援引|引述|引用|转引)/;

/** 据…报道, 根据…的说法, 用…的话说: a clause that names its source and nothing else. */
export function sourceIn(passage: Passage, segment: Segment): Saying | null {
  const { text } = passage;
  const start = markerIn(text, segment);
  const length = start === null ? 0 : (markers.longestAt(text, start)?.length ?? 0);
  if (start === null || !/^[，,：:。]?$/.test(segment.mark) || segment.end - start > longestSource) {
    return null;
  }
  const own = bodyOf(text, start + length, segment.end, text.slice(start, start + length));
  const subject = own !== null && own.end > own.start ? subjectIn(passage, own.start, own.end) : null;
  if (own === null || subject === null || !mayBeSource(subject, own.cue !== null)) {
    return null;
  }
  return {
    ...(own.cue ?? { start, end: start + length }),
    kind: 'saying',
    next: nextBehind(segment),
    after: segment.end,
    subject: { ...subject, isSpeaker: true },
    isOwn: true,
    and: false,
    segment,
    isSource: true,
  };
}

function nextBehind({ mark }: Segment): Next {
  return mark === '' || mark === '。' ? 'end' : /[：:]/.test(mark) ? 'colon' : 'comma';
}

const mayBeSource = ({ start, end, form, isSpeaker }: Noun, hasVerb: boolean): boolean =>
  (isSpeaker || hasVerb) && (form !== 'description' || end - start > 1);

/** Where the word stands that announces a source: at the head of the clause, or behind conjunctions and times. */
function markerIn(text: string, { start, end }: Segment): number | null {
  const farthest = Math.min(end, start + longestOpeners);
  for (let at = start; at < farthest; at++) {
    if (markers.longestAt(text, at) !== null) {
      return skipOpeners(text, start, at) === at ? at : null;
    }
  }
  return null;
}

/** Who is the source, and the verb that says so. */
function bodyOf(
  text: string,
  from: number,
  to: number,
  marker: string,
): (Span & { readonly cue: Span | null }) | null {
  const body = text.slice(from, to);
  if (dateline.test(body) || body === '') {
    return null;
  }
  const inner = within.exec(body);
  const start = inner === null ? from : from + inner.index + inner[0].length;
  const isQuotedWords = wordsOf.test(body);
  if (/^[用借套以]/.test(marker) && !isQuotedWords) {
    return null;
  }
  const verb = isQuotedWords ? /(?:说|讲)$/.exec(body) : verbs.exec(body);
  const ending = isQuotedWords ? wordsOf.exec(body) : (verb ?? nouns.exec(body));
  if (ending === null) {
    const isNamed = /^(?:.*[据]|根据)$/.test(marker);
    return isNamed && (documents.test(body) || body.length > 2) ? { start, end: to, cue: null } : null;
  }
  const cue = verb === null ? null : { start: from + verb.index, end: from + verb.index + verb[0].length };
  const { end } = stripModifiers(text, start, from + ending.index);
  return { start, end: trimDe(text, start, end), cue: cue === null ? null : withoutSuo(text, cue) };
}

const trimDe = (text: string, start: number, end: number): number =>
  end > start && text.charAt(end - 1) === '的' ? end - 1 : end;

const withoutSuo = (text: string, { start, end }: Span): Span =>
  text.charAt(start) === '所' && !/[述言]/.test(text.charAt(start + 1))
    ? { start: start + 1, end }
    : { start, end };
