/** An example of a rule or for a model: the sentence without the marks ⟦⟧, and what they enclose. */
export function readExample(example: string): { sentence: string; marked: string[] } {
  return {
    sentence: example.replace(/[⟦⟧]/g, ''),
    marked: [...example.matchAll(/⟦([^⟧]*)⟧/g)].map((match) => match[1]!),
  };
}
