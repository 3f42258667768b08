const dimension =
  /^(?:acceleration|angle|area|concentr|consumption|digital|duration|electric|energy|force|frequency|graphics|length|light(?!-year)|mass|power|pressure|speed|temperature|torque|volume)-/;

/** CLDR writes ids of units with the dimension in some places and without in others: `length-kilometer`, `kilometer`. */
export function unitWithoutDimension(id: string): string {
  return id.replace(dimension, '');
}
