export function clauseStart(_text: string, from: number): number {
  return from;
}
