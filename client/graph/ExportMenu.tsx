import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ExportRequest } from '../../graph/model/export.ts';
import { evidenceFilter } from '../api/connections-query.ts';
import { exportAddress, exportNodes } from '../api/endpoints.ts';
import { GraphReportItem } from '../report/GraphReportItem.tsx';
import { Icon } from '../shared/Icon.tsx';
import { IconButton } from '../shared/IconButton.tsx';
import { notifyFailure } from '../shared/notify-failure.ts';
import { saveFile } from '../shared/save-file.ts';
import { useView } from '../state/navigation.ts';
import { useTransient } from '../state/transient.ts';
import { exportedRelations } from './exported-relations.ts';
import { shownCanvas } from './shown-canvas.ts';
import { useCanvasContent } from './use-canvas-content.ts';

/** Every form that the graph can be saved in, pictures aside. */
const forms = {
  statements: { format: 'csv', table: 'statements', file: 'tifa-statements.csv' },
  edges: { format: 'csv', table: 'edges', file: 'tifa-edges.csv' },
  nodes: { format: 'csv', table: 'nodes', file: 'tifa-nodes.csv' },
  graphml: { format: 'graphml', file: 'tifa.graphml' },
  gexf: { format: 'gexf', file: 'tifa.gexf' },
  json: { format: 'json', file: 'tifa.json' },
} as const satisfies { [form: string]: ExportRequest & { file: string } };

type Form = keyof typeof forms;

/** Saves what is shown, with all relations between its nodes, or the whole database. */
export function ExportMenu() {
  const { t } = useTranslation();
  return (
    <Menu position="left-end" shadow="md" width={260}>
      <Menu.Target>
        <IconButton icon="download" label={t('export.menu')} />
      </Menu.Target>
      <Menu.Dropdown>
        <ExportItems />
      </Menu.Dropdown>
    </Menu>
  );
}

function ExportItems() {
  const { t } = useTranslation();
  const { content } = useCanvasContent();
  const canvas = shownCanvas();
  const hiddenRelations = useView((view) => view.hiddenRelations);
  const period = useView((view) => view.period);
  const asTable = useTransient((state) => state.asTable);
  const count = content.nodes.length;
  const saveShown = async (form: Form) => {
    const { file, ...request } = forms[form];
    const ids = content.nodes.map(({ id }) => id);
    const relations = exportedRelations(content.relationCounts, hiddenRelations);
    saveFile(file, await exportNodes({ ...request, ids, relations, ...evidenceFilter(period) }));
  };
  const attempt = (saving: Promise<void>) => {
    saving.catch(notifyFailure);
  };
  return (
    <>
      <Menu.Label>{t('export.shown', { count })}</Menu.Label>
      <Menu.Item
        leftSection={<Icon name="image" size={15} />}
        onClick={() => canvas && attempt(canvas.png().then((picture) => saveFile('tifa.png', picture)))}
        disabled={asTable || count === 0}
      >
        {t('export.png')}
      </Menu.Item>
      <Menu.Item
        leftSection={<Icon name="image" size={15} />}
        onClick={() => canvas && saveFile('tifa.svg', canvas.svg())}
        disabled={asTable || count === 0}
      >
        {t('export.svg')}
      </Menu.Item>
      <GraphReportItem canvas={asTable ? null : canvas} content={content} />
      {(Object.keys(forms) as Form[]).map((form) => (
        <Menu.Item key={form} disabled={count === 0} onClick={() => attempt(saveShown(form))}>
          {t(`export.${form}`)}
        </Menu.Item>
      ))}
      <Menu.Divider />
      <Menu.Sub>
        <Menu.Sub.Target>
          <Menu.Sub.Item>{t('export.whole')}</Menu.Sub.Item>
        </Menu.Sub.Target>
        <Menu.Sub.Dropdown>
          {(Object.keys(forms) as Form[]).map((form) => (
            <Menu.Item key={form} component="a" href={addressOf(form)} download={forms[form].file}>
              {t(`export.${form}`)}
            </Menu.Item>
          ))}
        </Menu.Sub.Dropdown>
      </Menu.Sub>
    </>
  );
}

function addressOf(form: Form): string {
  const { file: _name, ...request } = forms[form];
  return exportAddress(request);
}
