// What comes out of the printer, read back: the texts of each sheet with their places.
import { getDocumentProxy } from "unpdf";

/** Sheets of paper, in points of 1/72 inch. */
export const SHEETS = { A4: [595, 842], Letter: [612, 792] };

/**
 * The page as it is printed: for each sheet its size and its texts from above to below. Places are in points from the upper left;
 * `height` is the size of the letters.
 */
export async function printed(page, format) {
  const bytes = await page.pdf({ format, printBackground: true });
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const sheets = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const sheet = await pdf.getPage(number);
    const [left, bottom, right, top] = sheet.view;
    const { items } = await sheet.getTextContent();
    const texts = items
      .filter((item) => item.str?.trim())
      .map(({ str, width, height, transform }) => ({
        text: str,
        left: transform[4] - left,
        right: transform[4] - left + width,
        below: top - transform[5],
        height,
      }));
    sheets.push({ width: right - left, height: top - bottom, texts });
  }
  await pdf.destroy();
  return sheets;
}

/** The texts of a sheet without its number, which stands in the margin below. */
export const body = ({ texts, height }) => texts.filter((one) => one.below < height - 40 || !/^\d+ \/ \d+$/.test(one.text));

/** Every word of some sheets, one blank between two. */
export const wordsOf = (sheets) =>
  sheets.flatMap((sheet) => body(sheet).map((one) => one.text)).join(" ").replaceAll(/\s+/g, " ");

/** Without blanks and hyphens, which lines break at: to look for a text in what was printed. */
export const run = (text) => text.normalize("NFC").replaceAll(/[\s\u00ad-]+/g, "");

/** Texts that the sheet cuts, or that stand in its margin, which printers leave white. */
export function outside(sheets, margin = 20) {
  return sheets.flatMap(({ width, height, texts }) =>
    texts
      .filter((one) => one.left < margin || one.right > width - margin || one.below > height - 10 || one.below < margin)
      .map((one) => one.text),
  );
}
