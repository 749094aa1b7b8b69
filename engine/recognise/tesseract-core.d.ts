/** What we call of Tesseract, compiled to WebAssembly. The package has no types. */
declare module 'tesseract.js-core/tesseract-core-simd-lstm.js' {
  export interface TesseractApi {
    /** @returns 0 when the data of the language was read */
    Init(dataFolder: string | null, language: string, engine: number): number;
    SetVariable(name: string, value: string): boolean;
    /** Takes the picture in the file `/input`; 0 when it was read. */
    SetImageFile(exifOrientation: number, angle: number): number;
    Recognize(monitor: null): number;
    /** A line for each page, block, paragraph, line and word, as `tesseract … tsv` writes them. */
    GetTSVText(page: number): string;
    End(): void;
  }
  export interface TesseractCore {
    readonly TessBaseAPI: new () => TesseractApi;
    readonly FS: {
      writeFile(path: string, bytes: Uint8Array): void;
      unlink(path: string): void;
    };
  }
  export default function createCore(options: {
    readonly wasmBinary: Uint8Array;
    print(line: string): void;
    printErr(line: string): void;
  }): Promise<TesseractCore>;
}
