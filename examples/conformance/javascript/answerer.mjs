// 核心级别的应答程序：号码自己检查，信息类型用 spec/json-schema 中的 JSON Schema 和 ajv 检查。
// Answers the cases of the core level: numbers by `identifiers.mjs`, records by the JSON Schemas of spec/ and ajv.
//
//     npm install
//     credit-standard conformance run node answerer.mjs

import { existsSync, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import Ajv2020 from "ajv/dist/2020.js";
import { citizenId, orgCode, uscc } from "./identifiers.mjs";

const SCHEMAS = new URL("../../../spec/json-schema/", import.meta.url);
const KINDS = { uscc, "org-code": orgCode, "citizen-id": citizenId };
const ajv = new Ajv2020({ strict: true, validateFormats: false });
const validators = new Map();

function validatorOf(record) {
  if (!validators.has(record)) {
    const file = new URL(`${record}.schema.json`, SCHEMAS);
    validators.set(record, existsSync(file) ? ajv.compile(JSON.parse(readFileSync(file, "utf8"))) : null);
  }
  return validators.get(record);
}

function answered({ area, level, input }) {
  if (level !== "core") return { type: "skipped", reason: "core level only" };
  if (area === "identifiers" && KINDS[input.kind]) {
    return { type: "answer", result: { valid: KINDS[input.kind](input.value, input.as_of) } };
  }
  if (area === "records" && validatorOf(input.record)) {
    return { type: "answer", result: { valid: validatorOf(input.record)(input.values) } };
  }
  return { type: "skipped", reason: `no answer to ${area}` };
}

function reply(message) {
  switch (message.type) {
    case "start":
      return { type: "ready", protocol: 1, implementation: "javascript-example", version: "1" };
    case "smoke":
      return { type: "smoke", text: message.text };
    case "case":
      return answered(message);
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  const message = JSON.parse(line);
  if (message.type === "stop") break;
  process.stdout.write(`${JSON.stringify({ ...reply(message), seq: message.seq })}\n`);
}
