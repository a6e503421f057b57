/**
 * Every reason for which something is not loaded: its code, and its message with a gap `{{name}}` for each detail. The list
 * is closed.
 */
export const failureReasons = {
  too_large: 'larger than {{megabytes}} MB, too large for one article; split it, or write one article a line as .jsonl',
  empty: 'empty: it holds no text',
  no_lines: 'empty: it holds no lines',
  unknown_format: 'not a format that is read; these are: {{extensions}}, and .gz of each',
  binary: 'binary data, not text',
  damaged_utf8: 'damaged UTF-8: some bytes are not characters; save the file again',
  unknown_encoding: 'not text in UTF-8, UTF-16, GB18030 or Big5; save the file as UTF-8',
  broken_encoding: 'not valid {{encoding}}; save the file as UTF-8',
  not_gzip: 'not gzip data, though its name ends in .gz',
  cut_gzip: 'damaged gzip data: the file ends too early',
  damaged_gzip: 'damaged gzip data: {{detail}}',
  not_docx: 'not a Word document (.docx): open it and save it as one',
  cut_docx: 'a damaged Word document: part of the file is missing; open it and save it again, or save its text as .txt',
  damaged_docx: 'not a Word document that can be read: {{detail}}',
  not_pdf: 'not a PDF that can be read: it is damaged, or another kind of file',
  damaged_pdf: 'not a PDF that can be read: {{detail}}',
  pdf_password: 'a PDF that asks for a password: save it without one',
  pdf_pictures: 'a PDF without text: its pages are pictures',
  takes_too_long: 'reading it took more than {{seconds}} s and was stopped; save its text as .txt',
  takes_too_much_memory: 'reading it took more than {{megabytes}} MB of memory and was stopped; save its text as .txt',
  reading_broke_off: 'reading it broke off: {{detail}}; try again, or save its text as .txt',
  not_json: 'not JSON: {{detail}}',
  not_json_object: 'not a JSON object; each line must be {"text": "…", …}',
  no_text_field: 'no "text"; each line must be {"text": "…", …}',
  field_not_string: '"{{field}}" must be a string, not {{type}}',
  not_graph: 'not a graph as extract prints it: {{detail}}',
  no_such_file: 'no such file or folder',
  no_such_folder: 'no such folder: {{folder}}',
  no_match: 'no file matches',
  not_a_file: 'not a file; pipe it in and name it -',
  no_permission: 'no permission to read it',
  link_circle: 'a symbolic link that leads back to itself',
  path_too_long: 'the path is too long',
  too_many_open_files: 'too many open files',
  disk_error: 'the disk reported a read error',
  system_error: '{{detail}}',
  extraction_defect: 'extraction failed over it, which is a defect of Tifa; please report it with the article',
  write_refused: 'the database refused it; load it again, and if that fails too, please report it with the article',
  store_unavailable: 'the database does not answer; what was loaded stays: add the rest again when it does',
  job_failed:
    'the server could not finish; what was loaded stays: add the rest again, and if that fails too, tell whoever runs Tifa',
  job_not_kept:
    'the server could not keep how this ended, and may do it again when it starts anew; tell whoever runs Tifa',
} as const;

export type FailureCode = keyof typeof failureReasons;

/** Why something was not loaded. */
export interface FailureReason {
  code: FailureCode;
  /** In English: what is wrong and what to do, without the file's name. */
  message: string;
  /** What the gaps of the code's message are filled with, where it has some. */
  details?: { [name: string]: string | number };
  /** The error behind it, in the words of the program or the database: not for who reads the message, but for who looks into it. */
  cause?: string;
}
