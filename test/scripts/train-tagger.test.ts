import { expect, test } from 'vitest';
import { packModel } from '../../graph/extract/tagger/model.ts';
import { labelledSpans, outsideOnly, tagsOf } from '../../graph/extract/tagger/tag-set.ts';
import { createTagger } from '../../graph/extract/tagger/tagger.ts';
import { gatherKnowledge } from '../../scripts/train-tagger/gather-knowledge.ts';
import { trainPerceptron } from '../../scripts/train-tagger/perceptron.ts';
import { pruneTo } from '../../scripts/train-tagger/prune.ts';
import { missingFiles, type SilverArticle, type SilverSpan } from '../../scripts/train-tagger/silver.ts';
import { agreedNames, teach } from '../../scripts/train-tagger/teacher.ts';
import { lessonsOf } from '../../scripts/train-tagger/training-set.ts';

function span(text: string, surface: string, label: SilverSpan['label']): SilverSpan {
  const start = text.indexOf(surface);
  return { start, end: start + surface.length, label };
}

/** An article in which both taggers agree on everything that is given. */
function article(text: string, agreed: [surface: string, label: SilverSpan['label']][]): SilverArticle {
  const spans = agreed.map(([surface, label]) => span(text, surface, label));
  return { id: text, title: '', text, lac: spans, fool: spans };
}

const articles = ['孟凡林', '宋晓梅', '陈立新', '赵桂芝', '何文静', '周庆国'].map((person, index) =>
  article(`第${index}次会议召开。市民政局局长${person}说，今年还要办好${index}件实事。`, [[person, 'PER']]),
);

function train() {
  const agreed = agreedNames(articles);
  const knowledge = gatherKnowledge(articles, agreed);
  const lessons = lessonsOf(articles, { plainShare: 0.5, renamedShare: 0.5 });
  return pruneTo(
    trainPerceptron(lessons, knowledge, { rounds: 3, fewestUses: 1, progress: () => {} }),
    knowledge,
    500_000,
  );
}

test('the same articles give the same model, to the byte', () => {
  const model = train();
  expect(Buffer.compare(packModel(model, 1), packModel(train(), 1))).toBe(0);
  const text = '市民政局局长何文静说，今年还要办好两件实事。';
  expect(createTagger(model).tag(text)).toContainEqual(
    expect.objectContaining({ start: text.indexOf('何文静'), label: 'PER' }),
  );
});

function taught(text: string, agreed: [surface: string, label: SilverSpan['label']][]): string[] {
  const one = article(text, agreed);
  const allowed = teach(one, agreedNames([one]));
  const tags = Array.from(allowed, (set) => ((set & (set - 1)) === 0 ? Math.log2(set) : 0));
  return labelledSpans(tags).map(({ start, end, label }) => `${text.slice(start, end)}/${label}`);
}

test.each<[string, [string, SilverSpan['label']][], string[]]>([
  ['近日，市委组织部印发通知。', [], ['市委组织部/ORG']],
  ['市民政局党组书记、局长发言。', [], ['市民政局/ORG']],
  ['南京市民政局举办培训。', [['南京市', 'LOC']], ['南京市民政局/ORG']],
  ['各级党委要重视。', [], []],
  ['习近平新时代中国特色社会主义思想。', [['习近平', 'PER']], []],
  ['习近平总书记指出。', [['习近平', 'PER']], ['习近平/PER']],
])('%s teaches what the guide counts', (text, agreed, expected) => {
  expect(taught(text, agreed)).toEqual(expected);
});

test('where the two taggers contradict each other the tag stays open', () => {
  const text = '吕小平望着远方。';
  const allowed = teach(
    { id: '', title: '', text, lac: [span(text, '吕小平望', 'PER')], fool: [span(text, '吕小平', 'PER')] },
    new Map(),
  );
  expect([...allowed.subarray(0, 3)]).toEqual(Array(3).fill(tagsOf('PER')));
  expect(allowed[3]).toBe(outsideOnly | tagsOf('PER'));
  expect(allowed[4]).toBe(outsideOnly);
});

test('files of the reference data that are not there are named', () => {
  expect(missingFiles(new URL('./no-such-folder/', import.meta.url))).toContain('corpus/news.jsonl.gz');
});
