// 统一社会信用代码、组织机构代码、公民身份号码：格式和校验码。
// Form and check character of the three numbers that national standards define: GB 32100, GB 11714, GB 11643.

const UNIFIED = "0123456789ABCDEFGHJKLMNPQRTUWXY"; // without I, O, S, V and Z
const ALPHANUMERIC = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const AUTHORITIES = new Set("123456789ANY"); // 登记管理部门
const PROVINCES = new Set(
  ("11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82").split(" "),
);

const sum = (text, value, weight) =>
  [...text].reduce((total, character, at) => total + value(character) * weight(at), 0);

export function uscc(text) {
  if (!/^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(text)) return false;
  const weights = [1];
  while (weights.length < 17) weights.push((weights.at(-1) * 3) % 31);
  const total = sum(text.slice(0, 17), (one) => UNIFIED.indexOf(one), (at) => weights[at]);
  return AUTHORITIES.has(text[0]) && text[17] === UNIFIED[(31 - (total % 31)) % 31];
}

export function orgCode(text) {
  const code = text.replace(/^([0-9A-Z]{8})-([0-9X])$/, "$1$2"); // printed with a hyphen
  if (!/^[0-9A-Z]{8}[0-9X]$/.test(code)) return false;
  const weights = [3, 7, 9, 10, 5, 8, 4, 2];
  const total = sum(code.slice(0, 8), (one) => ALPHANUMERIC.indexOf(one), (at) => weights[at]);
  return code[8] === "0X987654321"[total % 11];
}

export function citizenId(text, asOf) {
  if (!/^[0-9]{17}[0-9X]$/.test(text) || !PROVINCES.has(text.slice(0, 2))) return false;
  const born = `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`;
  const day = new Date(`${born}T00:00:00Z`);
  if (Number.isNaN(day.valueOf()) || day.toISOString().slice(0, 10) !== born) return false;
  if (born < "1800-01-01" || born > asOf) return false;
  const total = sum(text.slice(0, 17), Number, (at) => 2 ** (17 - at) % 11);
  return text[17] === "10X98765432"[total % 11];
}
