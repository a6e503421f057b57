/** One server-sent event: its name and what it carries, to be written as JSON. */
export interface ServerEvent<Data> {
  name: string;
  data: Data;
}
