import { describe, expect, it } from 'vitest';
import { draftOfHtml } from '../../graph/read/html-document.ts';

const first = '青澜市水务局近日召开工作会议，部署河道整治。';
const second = '“这条河，我们要一段一段地治。”市水务局局长说。';

describe('draftOfHtml', () => {
  it('keeps headings and paragraphs, one a line, and drops what stands around them', () => {
    const { text } = draftOfHtml(`<html><head><title>治水_青澜网</title><style>p{}</style></head><body>
      <nav><a href="/">首页</a><a href="/a">新闻，要闻，快讯，图片，视频</a></nav>
      <div class="side"><ul><li><a href="/b">另一篇文章的标题，很长很长的一行</a></li></ul></div>
      <div id="content"><h1>治水记</h1><p>　　${first}</p><p>${second.slice(0, 6)}<b>${second.slice(6)}</b></p>
      <script>track("，。")</script><p style="display: none">看不见的一段话，不算正文。</p></div>
      <footer>版权所有，未经许可，不得转载。</footer></body></html>`);
    expect(text).toBe(`治水记\n${first}\n${second}`);
  });

  it('reads a body that only <br> divides, in a table, without closing tags', () => {
    const { text } = draftOfHtml(`<table><tr><td>菜单<td>${first}<br>　　${second}<br><br></table>`);
    expect(text.split('\n')).toEqual(expect.arrayContaining([first, second]));
  });

  it('takes title, date, source and address from the head', () => {
    const draft =
      draftOfHtml(`<head><meta name="ArticleTitle" content="治水记"><meta name="PubDate" content="2023-06-04 08:00">
      <meta name="ContentSource" content="青澜晚报"><link rel="canonical" href="https://qlwb.example/1.html"></head><p>${first}</p>`);
    expect(draft).toMatchObject({
      title: '治水记',
      date: '2023-06-04 08:00',
      source: '青澜晚报',
      url: 'https://qlwb.example/1.html',
    });
  });

  it('takes the title from the only <h1>, else from <title> without the site’s name', () => {
    expect(draftOfHtml(`<title>页名_青澜网</title><h1>治水记</h1><p>${first}</p>`).title).toBe('治水记');
    expect(draftOfHtml(`<title>治水记 - 青澜网</title><p>${first}</p>`).title).toBe('治水记');
  });

  it('keeps markup that the text spells out as text', () => {
    expect(draftOfHtml(`<p>&lt;img src=x onerror=alert(1)&gt;，他写道。</p>`).text).toBe(
      '<img src=x onerror=alert(1)>，他写道。',
    );
  });

  it('reads a page nested a hundred thousand deep', () => {
    const depth = 100_000;
    expect(draftOfHtml(`${'<div>'.repeat(depth)}<p>${first}</p>`).text).toBe(first);
  });

  it('gives an empty text for a page without any', () => {
    expect(draftOfHtml('<html><body><script>1</script></body></html>').text).toBe('');
  });
});
