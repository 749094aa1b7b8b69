/**
 * Quiet ways out of a page by markup and styles. Each function stands for itself: it is sent
 * to the page as text.
 */
export const waysOfMarkup: Readonly<Record<string, (url: string) => void>> = {
  'choice of pictures': (url) => {
    const picture = document.createElement('picture');
    const source = document.createElement('source');
    source.srcset = url;
    picture.append(source, document.createElement('img'));
    document.body.append(picture);
  },
  'source of a video': (url) => {
    const video = document.createElement('video');
    const source = document.createElement('source');
    source.src = url;
    video.append(source);
    document.body.append(video);
    video.load();
  },
  'picture that is loaded late': (url) => {
    const image = document.createElement('img');
    image.loading = 'lazy';
    image.src = url;
    document.body.prepend(image);
  },
  'base of all addresses': (url) => {
    const base = document.createElement('base');
    base.href = url;
    document.head.prepend(base);
    const image = new Image();
    image.src = 'relative.png';
    document.body.append(image);
    base.remove();
  },
  'set of frames': (url) => {
    const set = document.createElement('frameset');
    const frame = document.createElement('frame');
    frame.src = url;
    set.append(frame);
    document.documentElement.append(set);
    set.remove();
  },
  'frame of a data page': (url) => {
    const frame = document.createElement('iframe');
    frame.src = `data:text/html,<img src="${url}">`;
    document.body.append(frame);
  },
  'frame of a blob page': (url) => {
    const frame = document.createElement('iframe');
    frame.src = URL.createObjectURL(new Blob([`<img src="${url}">`], { type: 'text/html' }));
    document.body.append(frame);
  },
  'frame that is written': (url) => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const inside = frame.contentDocument;
    const image = inside?.createElement('img');
    if (image === undefined) return;
    image.src = url;
    inside?.body.append(image);
  },
  'fenced frame': (url) => {
    const frame = document.createElement('fencedframe');
    frame.setAttribute('src', url);
    document.body.append(frame);
  },
  'module of a script element': (url) => {
    const script = document.createElement('script');
    script.type = 'module';
    script.src = url;
    document.head.append(script);
  },
  'script of a drawing': (url) => {
    const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const script = document.createElementNS('http://www.w3.org/2000/svg', 'script');
    script.setAttribute('href', url);
    drawing.append(script);
    document.body.append(drawing);
  },
  'filter of a drawing': (url) => {
    const namespace = 'http://www.w3.org/2000/svg';
    const drawing = document.createElementNS(namespace, 'svg');
    const filter = document.createElementNS(namespace, 'filter');
    const image = document.createElementNS(namespace, 'feImage');
    const shape = document.createElementNS(namespace, 'rect');
    filter.id = 'way-out';
    image.setAttribute('href', url);
    shape.setAttribute('width', '9');
    shape.setAttribute('height', '9');
    shape.setAttribute('filter', 'url(#way-out)');
    filter.append(image);
    drawing.append(filter, shape);
    document.body.append(drawing);
  },
  'picture that a drawing changes to': (url) => {
    const namespace = 'http://www.w3.org/2000/svg';
    const drawing = document.createElementNS(namespace, 'svg');
    const image = document.createElementNS(namespace, 'image');
    const change = document.createElementNS(namespace, 'set');
    change.setAttribute('attributeName', 'href');
    change.setAttribute('to', url);
    image.append(change);
    drawing.append(image);
    document.body.append(drawing);
  },
  'link of a drawing': (url) => {
    const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const link = document.createElementNS('http://www.w3.org/2000/svg', 'a');
    link.setAttribute('href', url);
    drawing.append(link);
    document.body.append(drawing);
    link.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  },
  'area of a map': (url) => {
    const map = document.createElement('map');
    const area = document.createElement('area');
    area.href = url;
    area.ping = url;
    map.append(area);
    document.body.append(map);
    area.click();
  },
  'background of a table': (url) => {
    const table = document.createElement('table');
    table.setAttribute('background', url);
    table.insertRow().insertCell().setAttribute('background', url);
    document.body.append(table);
  },
  'choice of backgrounds': (url) => {
    document.body.style.background = `image-set(url("${url}") 1x, url("${url}?2") 2x)`;
  },
  'filter of an element': (url) => {
    document.body.style.filter = `url("${url}#a")`;
    document.body.style.removeProperty('filter');
  },
  'clip of an element': (url) => {
    const element = document.createElement('div');
    element.textContent = 'secret';
    element.style.clipPath = `url("${url}#a")`;
    document.body.append(element);
  },
  'shape that text flows around': (url) => {
    const element = document.createElement('div');
    element.style.cssText = `float: left; width: 9px; height: 9px; shape-outside: url("${url}")`;
    document.body.append(element);
  },
  'text before an element': (url) => {
    const style = document.createElement('style');
    style.textContent = `body::before { content: url("${url}") }`;
    document.head.append(style);
  },
  'typeface of a sheet': (url) => {
    const style = document.createElement('style');
    style.textContent = `@font-face { font-family: out; src: url("${url}") } body { font-family: out, serif }`;
    document.head.append(style);
  },
  'style for a word that is there': (url) => {
    const style = document.createElement('style');
    style.textContent = `html:has(body) { background: url("${url}?there-is-a-body") }`;
    document.head.append(style);
  },
  'other sheet': (url) => {
    const link = document.createElement('link');
    link.rel = 'alternate stylesheet';
    link.title = 'other';
    link.href = url;
    document.head.append(link);
  },
  'icon for a telephone': (url) => {
    const link = document.createElement('link');
    link.rel = 'apple-touch-icon';
    link.href = url;
    document.head.append(link);
  },
  'preloaded typeface, picture, sheet and data': (url) => {
    for (const kind of ['font', 'image', 'style', 'fetch', 'track']) {
      const link = document.createElement('link');
      link.rel = 'preload';
      link.as = kind;
      link.crossOrigin = 'anonymous';
      link.href = `${url}?${kind}`;
      document.head.append(link);
    }
  },
  'dictionary for packing': (url) => {
    const link = document.createElement('link');
    link.rel = 'compression-dictionary';
    link.href = url;
    document.head.append(link);
  },
  'form that opens a window': (url) => {
    const form = document.createElement('form');
    form.action = url;
    form.target = '_blank';
    document.body.append(form);
    form.requestSubmit();
  },
  'policy that reports': (url) => {
    const meta = document.createElement('meta');
    meta.httpEquiv = 'Content-Security-Policy';
    meta.content = `img-src 'none'; report-uri ${url}; report-to ${url}`;
    document.head.append(meta);
    new Image().src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
  },
  'picture that counts a visit': (url) => {
    const image = document.createElement('img');
    image.setAttribute('attributionsrc', url);
    document.body.append(image);
  },
  'command of an editor': (url) => {
    const place = document.createElement('div');
    place.contentEditable = 'true';
    document.body.append(place);
    place.focus();
    document.execCommand('insertImage', false, url); // oxlint-disable-line no-deprecated -- what is tried
  },
};
