/** Files that are read, and what of them is left out. */
export const formats = {
  'places-damaged': 'The places of the words of a page are damaged in the library.',
  'file-gone':
    'The file is not there any more. It may have been moved, renamed or deleted; add it again from its new place.',
  'file-forbidden': 'Carrel may not read this file. Check its permissions and try again.',
  'disk-unreadable': 'The file could not be read from its disk. Check the disk or the connection to it and try again.',
  'not-a-file': 'This is not a file. Choose the document itself.',
  'file-empty': 'The file is empty (0 bytes). It may not have been copied or downloaded completely.',
  'file-too-large': 'The file is larger than {megabytes, number} MB. Split it and add the parts.',
  'name-misleads':
    'The file is called {extension} but is not one. Open it in the program that made it and save it as ' +
    '{extension} again.',
  'older-format':
    'The file has an older or binary format that Carrel can’t read. Open it in the program that made it, save it as ' +
    '{newer}, and add that.',
  'no-reader': 'Carrel can’t read files of this kind.',
  'needs-password': 'The file is protected by a password.',
  'wrong-password': 'The password does not open this file.',
  'file-damaged':
    'The file is damaged or cut off and can’t be read. Get a fresh copy, or open it in the program that made it ' +
    'and save it again.',
  'too-many-parts': 'The file says it has {count, number} pages. Carrel reads files of at most {most, number}.',
  'part-unreadable': 'This page is damaged and can’t be read.',
  'part-cut': 'This page holds more text than Carrel reads of one page. The rest was left out.',
  'text-without-place':
    '{count, plural, one {One piece of text} other {# pieces of text}} of this page can be found but not marked: ' +
    'the file does not say where it stands.',
  'letters-unknown':
    'The file does not say which letters {count, plural, one {one of its signs} other {# of its signs}} on this ' +
    'page stand for; they are shown as �.',
  'running-lines-left-out':
    '{count, plural, one {One running line (header, footer or page number) is} other {# running lines (headers, ' +
    'footers, page numbers) are}} not part of the text.',
  'line-numbers-left-out':
    '{count, plural, one {One line number} other {# line numbers}} in the margin {count, plural, one {is} other ' +
    '{are}} not part of the text.',
  'xfa-form':
    'It is a form of a kind (XFA) that only some programs can show. What is filled in was not read; print it to ' +
    'a PDF and add that.',
  portfolio: 'It is a portfolio: the documents that it holds are attached to it, and its own pages are a cover.',
  'layers-left-out':
    'What {count, plural, one {one page has} other {# pages have}} on hidden layers is not part of the text.',
  'stamps-unread': '{count, plural, one {One stamp} other {# stamps}} on this page can be seen but not read.',
  'attachments-unread':
    '{count, plural, one {One attachment was} other {# attachments were}} not read: {names}. Save {count, ' +
    'plural, one {it} other {them}} and add {count, plural, one {it} other {them}} to read {count, plural, one ' +
    '{it} other {them}}.',
  'page-without-size': 'This page has no size, so nothing can be marked on it.',
  'encoding-guessed':
    'The file does not say how its letters are coded, and they leave it open. It was read as {encoding}; ' +
    'some letters may be wrong.',

  // CSV.
  'csv-rows-cut': 'Only the first {rows, number} rows were read.',
  'csv-columns-cut': 'Only the first {columns, number} columns were read.',
  'csv-cells-cut':
    '{count, plural, one {One cell was} other {# cells were}} longer than {characters, number} characters; the ' +
    'rest was left out.',

  // Workbooks: XLSX, ODS.
  'workbook-without-sheets': 'The workbook has no sheet with cells that could be read.',
  'sheet-damaged':
    'This sheet is damaged: what could be read of it was read. Open the workbook in the program that made it and ' +
    'save it again.',
  'sheet-rows-cut':
    'Of this sheet only the rows up to {row, number} were read; the workbook is larger than Carrel reads.',
  'sheet-columns-cut': 'Of this sheet only the first {columns, number} columns were read.',
  'sheet-cells-cut':
    '{count, plural, one {One cell of this sheet was} other {# cells of this sheet were}} longer than ' +
    '{characters, number} characters, or in a row that was too long; the rest was left out.',
  'sheet-notes-cut': '{count, plural, one {One note} other {# notes}} on this sheet were left out.',
  'sheet-strings-missing':
    '{count, plural, one {One cell points} other {# cells point}} to words that the file does not have.',
  'sheet-formulas-unknown':
    '{count, plural, one {One formula has} other {# formulas have}} no value in the file, and Carrel does not ' +
    'calculate. Open the workbook in a spreadsheet program and save it to have the values read.',
  'sheet-hidden-rows':
    '{count, plural, one {One row} other {# rows}} of this sheet, hidden or filtered out, {count, plural, one {was} ' +
    'other {were}} read as well.',
  'sheet-hidden-columns':
    '{count, plural, one {One hidden column} other {# hidden columns}} of this sheet {count, plural, one {was} ' +
    'other {were}} read as well.',
  'sheet-charts': '{count, plural, one {One chart} other {# charts}} on this sheet can’t be read; the cells are.',
  'sheet-pictures': '{count, plural, one {One picture} other {# pictures}} on this sheet can’t be read.',
  'sheet-repeats-cut':
    'Cells or rows of this sheet that say the same again and again were read {most, number} times, no further.',
  'workbook-damaged':
    'The workbook is damaged: what could be read of it was read. Open it in the program that made it ' +
    'and save it again.',
  'sheets-without-cells':
    '{count, plural, one {One sheet has} other {# sheets have}} no cells, as a sheet that is a dialog, and can’t be ' +
    'read: {names}.',
  'sheets-cut': 'Only the first {most, number} sheets were read.',

  // Presentations: PPTX, ODP.
  'presentation-without-slides': 'The presentation has no slides.',
  'presentation-damaged':
    'The presentation is damaged: the slides before the fault were read. Open it in the program that ' +
    'made it and save ' +
    'it again.',
  'slide-damaged': 'This slide is damaged and can’t be read.',
  'slide-cut': 'This slide holds more text than Carrel reads of one slide. The rest was left out.',
  'slide-charts': 'A chart on this slide has no values in the file and can’t be read.',
  'slide-diagrams': 'A diagram on this slide has no words in the file and can’t be read.',
  'slides-pictures': '{count, plural, one {One picture} other {# pictures}} on the slides can’t be read.',
  'slides-cut': 'Only the first {most, number} slides were read.',

  // Packages: DOCX, PPTX, XLSX, OpenDocument, EPUB.
  'package-encrypted':
    'The file is protected by a password that Carrel can’t open. Open it in the program that made it, save a copy ' +
    'without the password, and add that.',
  'package-unpacks':
    'The file unpacks to more than {megabytes, number} MB, far more than documents do. It was not read; if it is a ' +
    'document, split it and add the parts.',
  'package-entries':
    'The file holds more than {most, number} files in itself, more than documents do. It was not read.',
  'package-part-missing':
    'The file lacks a piece that it needs ({name}). Open it in the program that made it and save it again.',
  'package-part-doubled':
    'The file holds two pieces of the same name ({name}), so nobody can say which is meant. Open it in the program ' +
    'that made it and save it again.',
  'xml-too-deep': 'The file is built in a way that documents are not, as harmful files are. It was not read.',
  'xml-entities':
    'The file defines text of its own making (XML entities), ' +
    'as harmful files do and documents don’t. It was not read.',
  // HTML.
  'html-too-deep': 'The elements of the page stand in each other more than {most, number} deep, so it can’t be read.',
  'html-too-many-elements': 'The page has more than {most, number} elements. Carrel does not read pages of that size.',
  // Recognition.
  'part-without-picture': 'There is no picture of this part that could be recognised.',
  'recognised-uncertain':
    'The text of this page was recognised in its picture with {percent, ' +
    'number} % certainty; some words may be wrong.',
  'recognised-little':
    '{percent, number} % of the writing on this page could not be read. Carrel recognises Latin, Cyrillic, Greek, ' +
    'Arabic, Hebrew, Chinese and Japanese print in pictures, but not other scripts, nor handwriting.',
  'part-not-recognised': 'The text in the picture of this page could not be recognised. You can try again.',
  'picture-too-large':
    'The picture has {width, number} × {height, number} pixels. Carrel reads pictures of at most {most, number} ' +
    'million; save it at a lower resolution and add that.',
  'picture-damaged': 'The picture is damaged, or of a kind that Carrel can’t decode. Save it as PNG and add that.',
  'picture-cut': 'The file ends before its picture does; what is there was recognised.',
  'recogniser-fails': 'What recognises text in pictures can’t be loaded: {what}',
  'recogniser-incomplete': 'The folder {dir} does not hold what recognises text in pictures: {what}',
  'recogniser-shape': 'The models that recognise text in pictures are not those that they should be.',

  // Mail, and files in documents.
  'mail-too-nested':
    'The message has more than {parts, number} parts, or parts in each other more than {depth, number} deep, as ' +
    'harmful messages have. It was not read.',
  'mail-encrypted':
    'The message is encrypted, ' +
    'so its text can’t be read. Open it in your mail program and save it without encryption.',
  'mail-signed-opaque':
    'The message is wrapped in its signature (S/MIME), so its text was not read. Open it in your mail program and ' +
    'save it without the signature.',
  'mbox-cut': 'Only the first {most, number} messages were read.',
  'epub-protected': 'The book is protected against copying (DRM), so that only the programs of its shop can read it.',
  'epub-pages-missing':
    '{count, plural, one {One page} other {# pages}} that the book should have {count, plural, one {is} other {are}} ' +
    'not in it.',
  'inner-file-gone': 'It is not in the file any more that it was in. Look at that file again, or add it again.',
  'inner-files-over':
    '{count, plural, one {One attachment was} other {# attachments were}} not read: {names}. There are too many, or ' +
    'they are too large or lie too deep in each other. Save what you need and add it.',
  'inner-files-unread':
    '{count, plural, one {One attachment was} other {# attachments were}} not read: {names}. Carrel can’t read files ' +
    'of {count, plural, one {its} other {their}} kind.',

  'inner-files-damaged':
    '{count, plural, one {One file in it was} other {# files in it were}} not read: {names}. {count, plural, one {It ' +
    'is} other {They are}} damaged.',
  'inner-files-locked':
    '{count, plural, one {One file in it was} other {# files in it were}} not read: {names}. {count, plural, one {It ' +
    'is} other {They are}} protected by a password; take {count, plural, one {it} other {them}} out and add {count, ' +
    'plural, one {it} other {them}}.',
  'archives-in-archive':
    '{count, plural, one {One archive} other {# archives}} in the archive {count, plural, one {was} other {were}} ' +
    'not opened: {names}. Unpack {count, plural, one {it} other {them}} and add what you need.',
  'archive-without-files': 'The archive holds no files.',

  // Running text: DOCX, OpenDocument, RTF.
  'rtf-cut-off':
    'The file ends in the middle, so what followed is missing. It may not have been copied or downloaded completely.',
  'objects-unread':
    '{count, plural, one {One embedded object was} other {# embedded objects were}} not read: {names}. Save {count, ' +
    'plural, one {it} other {them}} as {count, plural, one {a file} other {files}} and add {count, plural, one {it} ' +
    'other {them}} to read {count, plural, one {it} other {them}}.',
  'charts-unread':
    '{count, plural, one {One chart or diagram was} other {# charts or diagrams were}} not read; the words in ' +
    '{count, plural, one {it} other {them}} can’t be found.',
  'hidden-text-unread':
    'Text that is hidden in the file was not read ({count, plural, one {one letter} other {# letters}}). Show it in ' +
    'the program that made the file, save it, and it is read.',
  'deleted-text-unread':
    'Text that was deleted while changes were tracked was not read ({count, plural, one {one letter} other {# ' +
    'letters}}). Reject these changes in the program that made the file, save it, and it is read.',
  'pictures-unread':
    'There is hardly any text beside {count, plural, one {one picture} other {# pictures}}. Words in pictures of ' +
    'this file were not read; print it to a PDF and add that.',
} as const;
