// The published schema of IATI 2.03, by a validator that is not ours.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { XmlDocument, XmlValidateError, XsdValidator } from "libxml2-wasm";
import { xmlRegisterFsInputProviders } from "libxml2-wasm/lib/nodejs.mjs";

const SCHEMA = fileURLToPath(new URL("../fixtures/iati-2.03/iati-activities-schema.xsd", import.meta.url));

/** What is wrong with a text by the schema: lines and sentences. */
export async function schemaFaults(text) {
  xmlRegisterFsInputProviders();
  const schema = XmlDocument.fromString(await readFile(SCHEMA, "utf8"), { url: SCHEMA });
  const validator = XsdValidator.fromDoc(schema);
  const file = XmlDocument.fromString(text);
  try {
    validator.validate(file);
    return [];
  } catch (error) {
    assert.ok(error instanceof XmlValidateError, String(error));
    return error.details.map((fault) => `${fault.line}: ${fault.message}`);
  } finally {
    for (const one of [file, validator, schema]) one.dispose();
  }
}
