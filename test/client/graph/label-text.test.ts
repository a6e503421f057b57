import { expect, test } from 'vitest';
import { labelLines } from '../../../client/graph/label-text.ts';

test('a name is whole, in lines of about the same length', () => {
  const name = '青澜市人力资源和社会保障局就业服务中心';
  const lines = labelLines({ kind: 'organisation', name });
  expect(lines.join('')).toBe(name);
  expect(lines).toHaveLength(2);
  expect(Math.abs(lines[0]!.length - lines[1]!.length)).toBeLessThanOrEqual(1);
});

test('a short name is one line', () => {
  expect(labelLines({ kind: 'person', name: '陆静川' })).toEqual(['陆静川']);
});

test('a statement shows how it begins', () => {
  const lines = labelLines({
    kind: 'statement',
    name: '各级各部门要把问来的事记成账、办成事，不能一问了之，更不能问了不办、办了不回。',
  });
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/…$/);
});

test('no line ends with an opening mark', () => {
  const lines = labelLines({ kind: 'organisation', name: '青澜市渔业干部学校（青澜市渔业学院）' });
  expect(lines).toEqual(['青澜市渔业干部学校', '（青澜市渔业学院）']);
});

test('no line begins with a comma of half width, as some papers set it', () => {
  const lines = labelLines({ kind: 'program', name: '渠首的闸门一天要开两回,先放下游再放上游吧' });
  expect(lines).toEqual(['渠首的闸门一天要开两回,', '先放下游再放上游吧']);
});

test('no line begins with a closing mark', () => {
  for (const line of labelLines({ kind: 'document', name: '《关于在全市开展“三进三问”活动的实施方案》（试行）' })) {
    expect(line).not.toMatch(/^[，。、》”）]/);
  }
});
