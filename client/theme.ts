import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';
import { type NodeKind, nodeKindNames, nodeKinds } from './graph/node-kind.ts';

const sans =
  '-apple-system, BlinkMacSystemFont, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif';

/** The reader's face: newsprint is set in Song type. */
export const serif =
  'Georgia, "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", "STSong", "SimSun", "Noto Serif", serif';

/** Ink blue for what acts; the seal's cinnabar is kept for the brand alone. */
const ink: MantineColorsTuple = [
  '#eef3f9',
  '#dbe5f1',
  '#b4c9e2',
  '#8aabd3',
  '#6891c6',
  '#5280be',
  '#33669f',
  '#2b5a8f',
  '#224d80',
  '#133f71',
];

/** Mantine's dark greys are warm; these belong to the ink. Lightest first. */
const dark: MantineColorsTuple = [
  '#e6eaf0',
  '#c3ccd8',
  '#a3adba',
  '#7d8896',
  '#3b4552',
  '#2d3540',
  '#212730',
  '#191e25',
  '#13171c',
  '#0f1216',
];

export const theme = createTheme({
  primaryColor: 'ink',
  primaryShade: { light: 7, dark: 6 },
  colors: { ink, dark },
  fontSizes: { sm: '13.5px' },
  fontFamily: sans,
  fontFamilyMonospace: 'ui-monospace, "SF Mono", "Cascadia Code", "Noto Sans Mono CJK SC", Menlo, Consolas, monospace',
  defaultRadius: 'md',
  cursorType: 'pointer',
  autoContrast: true,
  respectReducedMotion: true,
  headings: { fontFamily: sans, fontWeight: '650' },
  components: {
    Button: { styles: { label: { fontWeight: 550 } } },
    Tooltip: { defaultProps: { withArrow: true, fz: 'xs' } },
    ActionIcon: {
      defaultProps: { variant: 'subtle', color: 'gray' },
      styles: { root: { '--ai-color': 'var(--tifa-muted)', minWidth: 24, minHeight: 24 } },
    },
  },
});

const kindVariables = (scheme: 'light' | 'dark') =>
  Object.fromEntries(nodeKindNames.map((kind) => [`--kind-${kind}`, nodeKinds[kind][scheme]]));

/** The colours beyond Mantine's own, for both schemes. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: { '--tifa-serif': serif, '--tifa-seal': '#b23a2e' },
  light: {
    ...kindVariables('light'),
    '--heat-cold': '#d5dde6',
    '--heat-tepid': '#f3e2ae',
    '--heat-warm': '#f2bf5e',
    '--heat-hot': '#e2842c',
    '--heat-scorching': '#c2451c',
    '--heat-boiling': '#7f1416',
    '--tifa-page': '#f4f2ee',
    '--tifa-canvas': '#fbfaf8',
    '--tifa-panel': '#ffffff',
    '--tifa-raised': '#f7f6f3',
    '--tifa-line': '#e4e0d8',
    '--tifa-ink': '#1d2430',
    '--tifa-muted': '#5c6572',
    '--tifa-lit': '#ffe58a',
    '--tifa-lit-soft': '#fff6d1',
    '--tifa-accent': '#2b5a8f',
    '--tifa-bad': '#a8231c',
    '--tifa-code-keyword': '#7a3e9d',
    '--tifa-code-label': '#b24a2f',
    '--tifa-code-property': '#1f5f99',
    '--tifa-code-function': '#17705a',
    '--tifa-code-string': '#56751a',
    '--tifa-code-number': '#8a5806',
    '--mantine-color-body': '#ffffff',
    '--mantine-color-error': '#a8231c',
    '--mantine-color-text': '#1d2430',
    '--mantine-color-dimmed': '#5c6572',
    '--mantine-color-placeholder': '#6b7380',
  },
  dark: {
    ...kindVariables('dark'),
    '--heat-cold': '#3a4654',
    '--heat-tepid': '#6b5a2c',
    '--heat-warm': '#9c7420',
    '--heat-hot': '#d0812a',
    '--heat-scorching': '#f2925c',
    '--heat-boiling': '#ffc4ad',
    '--tifa-page': '#0f1216',
    '--tifa-canvas': '#13171c',
    '--tifa-panel': '#191e25',
    '--tifa-raised': '#212730',
    '--tifa-line': '#2d3540',
    '--tifa-ink': '#e6eaf0',
    '--tifa-muted': '#a3adba',
    '--tifa-lit': '#7a5f12',
    '--tifa-lit-soft': '#3a3117',
    '--tifa-accent': '#8db8e8',
    '--tifa-bad': '#ff9d94',
    '--tifa-code-keyword': '#c792ea',
    '--tifa-code-label': '#f0937a',
    '--tifa-code-property': '#82b7f0',
    '--tifa-code-function': '#5ccdaa',
    '--tifa-code-string': '#b6d66e',
    '--tifa-code-number': '#e5b454',
    '--mantine-color-body': '#191e25',
    '--mantine-color-ink-light': 'rgb(107 155 213 / 20%)',
    '--mantine-color-ink-light-hover': 'rgb(107 155 213 / 28%)',
    '--mantine-color-ink-light-color': '#a9c9ee',
    '--mantine-color-error': '#ff9d94',
    '--mantine-color-text': '#e6eaf0',
    '--mantine-color-dimmed': '#a3adba',
    '--mantine-color-placeholder': '#8f99a6',
  },
});

/** The colour of a kind as CSS: it follows the scheme by itself. */
export const kindColour = (kind: NodeKind) => `var(--kind-${kind})`;
