import { isReadable } from '../../graph/model/file-format.ts';

/** A file that was chosen or dropped, with its path inside the folder it came from. */
export interface ChosenFile {
  name: string;
  file: File;
}

/** What a file field holds, after a choice of files or of a folder. */
export function chosenFiles(list: FileList | null): ChosenFile[] {
  return [...(list ?? [])].map((file) => ({ name: file.webkitRelativePath || file.name, file }));
}

/** All files that were dropped, those inside of dropped folders too. To be called while the event is handled: later it holds nothing. */
export async function droppedFiles(transfer: DataTransfer): Promise<ChosenFile[]> {
  const items = [...transfer.items].filter(({ kind }) => kind === 'file');
  const entries = items.map((item) => item.webkitGetAsEntry());
  // What does not lie in a file system, such as an attachment of a mail, is no entry.
  if (entries.includes(null)) return chosenFiles(transfer.files);
  return (await Promise.all(entries.map((entry) => filesOf(entry!)))).flat();
}

/** The files of kinds that are read, and the names of the rest. */
export function sortOut(files: readonly ChosenFile[]): { readable: ChosenFile[]; others: string[] } {
  return {
    readable: files.filter(({ name }) => isReadable(name)),
    others: files.filter(({ name }) => !isReadable(name)).map(({ name }) => name),
  };
}

async function filesOf(entry: FileSystemEntry): Promise<ChosenFile[]> {
  if (entry.isDirectory) {
    const inside = await entriesOf((entry as FileSystemDirectoryEntry).createReader());
    return (await Promise.all(inside.map(filesOf))).flat();
  }
  const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
  return [{ name: entry.fullPath.slice(1), file }];
}

/** A reader gives a folder in parts, and nothing more at its end. */
async function entriesOf(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  const part = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
  return part.length === 0 ? [] : [...part, ...(await entriesOf(reader))];
}
