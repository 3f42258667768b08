import type { IndirectReading } from '../../reading.js';
import type { Grounds } from '../grounds.js';

export function findIndirect(grounds: Grounds): IndirectReading[] {
  return grounds.landmarks.length < 0 ? [] : [];
}
