/**
 * The text of a JSON object with one member set, all else byte for byte as it was: numbers that no double holds,
 * escapes, blanks and the order of the keys. A member that is there is replaced, else the new one comes last.
 *
 * @param json a valid JSON text whose value is an object
 */
export function setMember(json: string, key: string, value: string): string {
  let at = skipBlanks(json, json.indexOf('{') + 1);
  let members = 0;
  while (json[at] === '"') {
    const keyEnd = skipString(json, at);
    const valueStart = skipBlanks(json, skipBlanks(json, keyEnd) + 1);
    const valueEnd = skipValue(json, valueStart);
    if (JSON.parse(json.slice(at, keyEnd)) === key) {
      return json.slice(0, valueStart) + value + json.slice(valueEnd);
    }
    members += 1;
    const next = skipBlanks(json, valueEnd);
    at = json[next] === ',' ? skipBlanks(json, next + 1) : next;
  }
  return `${json.slice(0, at)}${members === 0 ? '' : ','}${JSON.stringify(key)}:${value}${json.slice(at)}`;
}

function skipBlanks(json: string, from: number): number {
  let at = from;
  while (' \t\n\r'.includes(json[at] ?? '!')) {
    at += 1;
  }
  return at;
}

function skipString(json: string, from: number): number {
  let at = from + 1;
  while (at < json.length && json[at] !== '"') {
    at += json[at] === '\\' ? 2 : 1;
  }
  return at + 1;
}

/** To the comma or bracket that ends the value, or the blank before it. */
function skipValue(json: string, from: number): number {
  let at = from;
  let depth = 0;
  while (at < json.length) {
    const character = json[at] ?? '';
    if (character === '"') {
      at = skipString(json, at);
      if (depth === 0) {
        return at;
      }
    } else if (character === '{' || character === '[') {
      depth += 1;
      at += 1;
    } else if (depth === 0 && ',} \t\n\r'.includes(character)) {
      return at;
    } else {
      at += 1;
      if (character === '}' || character === ']') {
        depth -= 1;
        if (depth === 0) {
          return at;
        }
      }
    }
  }
  return at;
}
