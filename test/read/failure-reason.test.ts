import { expect, it } from 'vitest';
import { failureReason, reasonCausedBy } from '../../graph/read/failure-reason.ts';
import { ReadError, reasonOfInputError, unreadable } from '../../graph/read/read-error.ts';

it('fills the gaps of a message with its details, and keeps both, but cuts long ones', () => {
  expect(failureReason('field_not_string', { field: '$&', type: 'a list' })).toEqual({
    code: 'field_not_string',
    message: '"$&" must be a string, not a list',
    details: { field: '$&', type: 'a list' },
  });
  const { details, message } = failureReason('not_json', { detail: '长'.repeat(5000) });
  expect(details).toEqual({ detail: `${'长'.repeat(1000)}…` });
  expect(message).toBe(`not JSON: ${details!.detail}`);
  expect(failureReason('binary')).toEqual({ code: 'binary', message: 'binary data, not text' });
});

it('keeps the error behind a reason beside a message without it, and cuts a long one', () => {
  const { message, cause } = reasonCausedBy('job_failed', new TypeError('x is no function'));
  expect(message).toMatch(/^the server could not finish; what was loaded stays: add the rest again/);
  expect(cause).toMatch(/^TypeError: x is no function\n +at .*failure-reason\.test/);
  expect(reasonCausedBy('job_failed', 'a'.repeat(1001)).cause).toBe(`${'a'.repeat(1000)}…`);
});

it('tells what the file system reports, and throws a defect on', () => {
  const reported = (code: string) => Object.assign(new Error(`${code}: told by the system`), { code });
  expect(reasonOfInputError(unreadable('empty')).code).toBe('empty');
  expect(unreadable('empty')).toBeInstanceOf(ReadError);
  expect(reasonOfInputError(reported('ENOENT'))).toEqual({ code: 'no_such_file', message: 'no such file or folder' });
  expect(reasonOfInputError(reported('Z_MEM_ERROR'))).toMatchObject({ code: 'damaged_gzip' });
  expect(reasonOfInputError(reported('EBUSY'))).toMatchObject({ message: 'EBUSY: told by the system' });
  const defect = new TypeError('a defect');
  expect(() => reasonOfInputError(defect)).toThrow(defect);
});
