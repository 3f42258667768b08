import assert from 'node:assert/strict';
import { isNamesAlone } from '../../../server/src/core/entities/namesAlone.js';

describe('a line of names alone', () => {
  it('has no word in small letters', () => {
    assert.ok(isNamesAlone('Ida Holm, Tarek Mansour'));
    assert.ok(isNamesAlone('"Élodie Marchand" <elodie@holm.example>'));
    assert.ok(isNamesAlone('Tel. 555-0142'));
    assert.ok(!isNamesAlone('Ida Holm og Tarek Mansour'));
    assert.ok(!isNamesAlone('harbour'));
  });
});
