const announcement =
  /(?:이렇게|다음과 같이|아래와 같이|이같이|이 같이|이처럼) [가-힣]{0,8}(?:말|밝|전|설명|답|적|썼|덧붙|강조|토로|소개|회상|언급|지적|비판|주장|경고)[가-힣]{0,8}(?: [가-힣]{2,4})?[.:]?\s*$/u;
const longest = 40;

/** Whether a sentence ends by saying that somebody’s words follow: 이렇게 말했다, 다음과 같이 밝혔다. */
export function announces(sentence: string): boolean {
  return announcement.test(sentence.slice(-longest));
}
