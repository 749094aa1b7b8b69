/**
 * Quiet ways out of a page by calls. What Chromium does not have or does not allow throws at
 * once. Each function stands for itself: it is sent to the page as text.
 */
export const waysOfCalls: Readonly<Record<string, (url: string) => unknown>> = {
  'data that is posted': (url) => void fetch(url, { method: 'POST', body: 'secret', mode: 'no-cors' }).catch(() => {}),
  'request that waits': (url) => {
    const request = new XMLHttpRequest();
    request.open('POST', url, false);
    request.send('secret');
  },
  'beacon with a file': (url) => void navigator.sendBeacon(url, new Blob(['secret'], { type: 'text/plain' })),
  'cache that is filled': (url) =>
    void caches
      .open('way-out')
      .then((cache) => cache.add(url))
      .catch(() => {}),
  'machine code as it comes': (url) => void WebAssembly.instantiateStreaming(fetch(url)).catch(() => {}),
  'worker from a blob': (url) => {
    const code = new Blob([`fetch("${url}")`], { type: 'text/javascript' });
    void new Worker(URL.createObjectURL(code));
  },
  'worker from an address of data': (url) =>
    void new Worker(`data:text/javascript,fetch(${encodeURIComponent(JSON.stringify(url))})`),
  'assigned address': (url) => location.assign(url),
  'replaced address': (url) => location.replace(url),
  'navigation by its own interface': (url) => {
    const { navigation } = globalThis as unknown as {
      navigation: { navigate(url: string): Record<'committed' | 'finished', Promise<unknown>> };
    };
    const { committed, finished } = navigation.navigate(url);
    for (const end of [committed, finished]) end.catch(() => {});
  },
  'address of the page without loading it': (url) => history.pushState(null, '', url),
  'window without a way back': (url) => void window.open(url, '_blank', 'noopener,noreferrer'),
  'window in a small frame': (url) => void window.open(url, 'way-out', 'popup,width=9,height=9'),
  'script as an address': (url) => void window.open(`javascript:fetch("${url}")`, '_self'),
  'candidate of a far side': (url) => {
    const { hostname } = new URL(url);
    const [here, there] = [new RTCPeerConnection(), new RTCPeerConnection()];
    here.createDataChannel('out');
    const candidate = `candidate:1 1 udp 2130706431 ${hostname} 9 typ host`;
    void (async () => {
      await here.setLocalDescription(await here.createOffer());
      await there.setRemoteDescription(here.localDescription!);
      await there.setLocalDescription(await there.createAnswer());
      await here.setRemoteDescription(there.localDescription!);
      await here.addIceCandidate({ candidate, sdpMid: '0' });
    })().catch(() => {});
  },
  'server that tells one’s address': (url) => {
    const { hostname } = new URL(url);
    const peer = new RTCPeerConnection({ iceServers: [{ urls: [`stun:${hostname}:3478`, `stun:${hostname}:53`] }] });
    peer.createDataChannel('out');
    void peer.createOffer().then((offer) => peer.setLocalDescription(offer));
  },
  'sockets of the system': (url) => {
    const { hostname } = new URL(url);
    const { TCPSocket, UDPSocket } = globalThis as unknown as Record<string, new (...asked: unknown[]) => unknown>;
    if (TCPSocket !== undefined) void new TCPSocket(hostname, 80);
    if (UDPSocket !== undefined) void new UDPSocket({ remoteAddress: hostname, remotePort: 80 });
  },
  'screen somewhere else': (url) => {
    const { PresentationRequest } = globalThis as unknown as {
      PresentationRequest: new (url: string) => { getAvailability(): Promise<unknown> };
    };
    void new PresentationRequest(url).getAvailability().catch(() => {});
  },
  'player somewhere else': (url) => {
    const video = document.createElement('video');
    video.src = url;
    void video.remote.watchAvailability(() => {}).catch(() => {});
  },
  'place of this machine': () => navigator.geolocation.getCurrentPosition(() => {}),
  'speech that a server understands': () => {
    const { webkitSpeechRecognition: Recognition } = globalThis as unknown as {
      webkitSpeechRecognition: new () => { start(): void };
    };
    new Recognition().start();
  },
  'speech that a server speaks': () => {
    for (const voice of speechSynthesis.getVoices()) {
      const spoken = new SpeechSynthesisUtterance('secret');
      spoken.voice = voice;
      speechSynthesis.speak(spoken);
    }
  },
  'translator and model of the browser': () => {
    const made = globalThis as unknown as Record<string, { create(options: object): Promise<unknown> } | undefined>;
    const options = { sourceLanguage: 'en', targetLanguage: 'de' };
    for (const kind of ['Translator', 'LanguageDetector', 'LanguageModel', 'Summarizer'])
      void made[kind]?.create(options).catch(() => {});
  },
  'licence of a film': () =>
    void navigator
      .requestMediaKeySystemAccess('com.widevine.alpha', [
        { initDataTypes: ['cenc'], videoCapabilities: [{ contentType: 'video/mp4; codecs="avc1.42E01E"' }] },
      ])
      .catch(() => {}),
  payment: (url) => {
    const total = { label: 'secret', amount: { currency: 'EUR', value: '1' } };
    void new PaymentRequest([{ supportedMethods: url }], { total }).canMakePayment().catch(() => {});
  },
  'sign-in with another server': (url) => {
    const identity = { providers: [{ configURL: url, clientId: 'secret' }] };
    void navigator.credentials.get({ identity } as unknown as CredentialRequestOptions).catch(() => {});
  },
  'key of this person': (url) => {
    const publicKey = { challenge: new Uint8Array(8), rpId: new URL(url).hostname };
    void navigator.credentials.get({ publicKey }).catch(() => {});
  },
  'handler of a scheme': (url) => navigator.registerProtocolHandler('mailto', `${url}?%s`),
  'shared page': (url) => void navigator.share({ url, text: 'secret' }).catch(() => {}),
  'storage of a third side': (url) => {
    const asked = document as unknown as { requestStorageAccessFor?: (origin: string) => Promise<unknown> };
    void asked.requestStorageAccessFor?.(new URL(url).origin).catch(() => {});
  },
  'auction of advertisements': (url) => {
    const { origin } = new URL(url);
    const asked = navigator as unknown as Record<
      string,
      ((...options: readonly unknown[]) => Promise<unknown>) | undefined
    >;
    void asked['joinAdInterestGroup']?.({ owner: origin, name: 'a', biddingLogicURL: url }, 60).catch(() => {});
    void asked['runAdAuction']?.({ seller: origin, decisionLogicURL: url }).catch(() => {});
  },
  'storage that is shared': (url) => {
    const { sharedStorage } = globalThis as unknown as {
      sharedStorage?: { worklet: { addModule(url: string): Promise<unknown> } };
    };
    void sharedStorage?.worklet.addModule(url).catch(() => {});
  },
  'fetch that goes on alone': (url) =>
    void navigator.serviceWorker.ready
      .then((worker) =>
        (worker as unknown as { backgroundFetch: { fetch(id: string, url: string): unknown } }).backgroundFetch.fetch(
          'a',
          url,
        ),
      )
      .catch(() => {}),
  'token of a third side': (url) =>
    void fetch(url, { privateToken: { version: 1, operation: 'token-request' } } as RequestInit).catch(() => {}),
  'file that is dragged out': (url) => {
    const data = new DataTransfer();
    data.setData('DownloadURL', `text/plain:secret.txt:${url}`);
    document.body.dispatchEvent(new DragEvent('dragstart', { dataTransfer: data, bubbles: true }));
  },
  'sheet that transforms': (url) => {
    const sheet = document.implementation.createDocument('http://www.w3.org/1999/XSL/Transform', 'xsl:stylesheet');
    const imported = sheet.createElementNS('http://www.w3.org/1999/XSL/Transform', 'xsl:import');
    imported.setAttribute('href', url);
    sheet.documentElement.setAttribute('version', '1.0');
    sheet.documentElement.append(imported);
    const processor = new XSLTProcessor();
    processor.importStylesheet(sheet);
    processor.transformToDocument(document);
  },
};
