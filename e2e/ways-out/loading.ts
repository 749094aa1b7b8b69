/**
 * Quiet ways out of a page by what it loads: media, hints, workers, worklets, sockets. Each function stands for itself:
 * it is sent to the page as text.
 */
export const waysOfLoading: Readonly<Record<string, (url: string) => void>> = {
  video: (url) => void (document.createElement('video').src = url),
  audio: (url) => void new Audio(url).load(),
  'track of a video': (url) => {
    const video = document.createElement('video');
    const track = document.createElement('track');
    track.src = url;
    track.default = true;
    video.append(track);
    document.body.append(video);
  },
  'set of images': (url) => {
    const image = document.createElement('img');
    image.srcset = `${url} 1x, ${url}?2 2x`;
    document.body.append(image);
  },
  'poster of a video': (url) => {
    const video = document.createElement('video');
    video.poster = url;
    document.body.append(video);
  },
  'button with an image': (url) => {
    const input = document.createElement('input');
    input.type = 'image';
    input.src = url;
    document.body.append(input);
  },
  'image in a drawing': (url) => {
    const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const image = document.createElementNS('http://www.w3.org/2000/svg', 'image');
    image.setAttribute('href', url);
    drawing.append(image);
    document.body.append(drawing);
  },
  'used drawing': (url) => {
    const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
    use.setAttribute('href', `${url}#a`);
    drawing.append(use);
    document.body.append(drawing);
  },
  'background of an element': (url) => {
    document.body.style.backgroundImage = `url("${url}")`;
  },
  'cursor, mask, list mark and border': (url) => {
    const style = document.body.style;
    style.cursor = `url("${url}?cursor"), auto`;
    style.maskImage = `url("${url}?mask")`;
    style.listStyleImage = `url("${url}?list")`;
    style.borderImageSource = `url("${url}?border")`;
  },
  'background as an attribute': (url) => document.body.setAttribute('background', url),
  'sheet that imports': (url) => {
    const style = document.createElement('style');
    style.textContent = `@import url("${url}");`;
    document.head.append(style);
  },
  'constructed sheet': (url) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`body::after { content: url("${url}") }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  },
  typeface: (url) => void new FontFace('stolen', `url("${url}")`).load().catch(() => {}),
  'icon of the page': (url) => {
    const link = document.createElement('link');
    link.rel = 'icon';
    link.href = url;
    document.head.append(link);
  },
  manifest: (url) => {
    const link = document.createElement('link');
    link.rel = 'manifest';
    link.href = url;
    document.head.append(link);
  },
  'preloaded script': (url) => {
    const link = document.createElement('link');
    link.rel = 'preload';
    link.as = 'script';
    link.href = url;
    document.head.append(link);
  },
  'rules of speculation': (url) => {
    const script = document.createElement('script');
    script.type = 'speculationrules';
    script.textContent = JSON.stringify({ prefetch: [{ urls: [url] }], prerender: [{ urls: [url] }] });
    document.head.append(script);
  },
  'map of imports': (url) => {
    const script = document.createElement('script');
    script.type = 'importmap';
    script.textContent = JSON.stringify({ imports: { stolen: url } });
    document.head.append(script);
  },
  'imported module': (url) => void import(/* @vite-ignore */ url).catch(() => {}),
  'service worker': (url) => void navigator.serviceWorker?.register(url).catch(() => {}),
  'shared worker': (url) => void new SharedWorker(url),
  'paint and audio worklets': (url) => {
    void new AudioContext().audioWorklet.addModule(url).catch(() => {});
    const { paintWorklet } = CSS as unknown as { paintWorklet?: { addModule(url: string): Promise<void> } };
    void paintWorklet?.addModule(url).catch(() => {});
  },
  embed: (url) => {
    const embed = document.createElement('embed');
    embed.src = url;
    document.body.append(embed);
  },
  'link that reports a click': (url) => {
    const link = document.createElement('a');
    link.href = url;
    link.ping = url;
    document.body.append(link);
    link.click();
  },
  'fetch that waits for the end of the page': (url) => {
    const { fetchLater } = globalThis as unknown as { fetchLater?: (url: string, how: object) => unknown };
    fetchLater?.(url, { activateAfter: 0 });
  },
  'kept-alive fetch': (url) => void fetch(url, { keepalive: true, mode: 'no-cors' }).catch(() => {}),
  WebTransport: (url) => void new WebTransport(url.replace('http:', 'https:')).ready.catch(() => {}),
  'stream of a socket': (url) => {
    const { WebSocketStream } = globalThis as unknown as {
      WebSocketStream?: new (url: string) => { opened: Promise<unknown> };
    };
    if (WebSocketStream !== undefined) void new WebSocketStream(url.replace('http', 'ws')).opened.catch(() => {});
  },
  'relay of WebRTC': (url) => {
    const { hostname, port } = new URL(url);
    const ice = { urls: `turn:${hostname}:${port}?transport=tcp`, username: 'a', credential: 'b' };
    const peer = new RTCPeerConnection({ iceServers: [ice], iceTransportPolicy: 'relay' });
    peer.createDataChannel('out');
    void peer.createOffer().then((offer) => peer.setLocalDescription(offer));
  },
  'icon of a notification': (url) => void new Notification('secret', { icon: url }),
  'cover of what plays': (url) => {
    navigator.mediaSession.metadata = new MediaMetadata({ title: 'secret', artwork: [{ src: url }] });
  },
  'other schemes': (url) => {
    for (const scheme of ['mailto:a@example.org?body=', 'tel:', 'ms-settings:', 'smb://', 'file://', 'ftp://'])
      window.open(`${scheme}${new URL(url).host}`);
  },
  'policy of a page in a frame': (url) => {
    const frame = document.createElement('iframe');
    frame.setAttribute('csp', `report-uri ${url}`);
    document.body.append(frame);
  },
  'sheet of a transformation': (url) => {
    const processing = document.createProcessingInstruction('xml-stylesheet', `href="${url}" type="text/xsl"`);
    document.insertBefore(processing, document.documentElement);
  },
  'form of a button': (url) => {
    const form = document.createElement('form');
    const button = document.createElement('button');
    button.formAction = url;
    form.append(button);
    document.body.append(form);
    button.click();
  },
};
