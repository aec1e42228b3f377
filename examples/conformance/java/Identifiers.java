import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/** 统一社会信用代码 (GB 32100)、组织机构代码 (GB 11714)、公民身份号码 (GB 11643)：格式和校验码。 */
final class Identifiers {
    private static final String UNIFIED = "0123456789ABCDEFGHJKLMNPQRTUWXY"; // without I, O, S, V and Z
    private static final String ALPHANUMERIC = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String AUTHORITIES = "123456789ANY"; // 登记管理部门
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final List<String> PROVINCES = List.of(
            "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82"
                    .split(" "));

    private Identifiers() {}

    static boolean uscc(String text) {
        if (!text.matches("[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}")) return false;
        int total = 0;
        int weight = 1;
        for (int at = 0; at < 17; at++) {
            total += UNIFIED.indexOf(text.charAt(at)) * weight;
            weight = weight * 3 % 31;
        }
        return AUTHORITIES.indexOf(text.charAt(0)) >= 0
                && text.charAt(17) == UNIFIED.charAt((31 - total % 31) % 31);
    }

    static boolean orgCode(String text) {
        String code = text.matches("[0-9A-Z]{8}-[0-9X]") ? text.replace("-", "") : text; // printed with a hyphen
        if (!code.matches("[0-9A-Z]{8}[0-9X]")) return false;
        int total = 0;
        for (int at = 0; at < 8; at++) {
            total += ALPHANUMERIC.indexOf(code.charAt(at)) * ORGANISATION_WEIGHTS[at];
        }
        return code.charAt(8) == "0X987654321".charAt(total % 11);
    }

    static boolean citizenId(String text, LocalDate asOf) {
        if (!text.matches("[0-9]{17}[0-9X]") || !PROVINCES.contains(text.substring(0, 2))) return false;
        try {
            LocalDate born = LocalDate.of(number(text, 6, 10), number(text, 10, 12), number(text, 12, 14));
            if (born.getYear() < 1800 || born.isAfter(asOf)) return false;
        } catch (DateTimeException noDay) {
            return false;
        }
        int total = 0;
        for (int at = 0; at < 17; at++) total += (text.charAt(at) - '0') * ((1 << (17 - at)) % 11);
        return text.charAt(17) == "10X98765432".charAt(total % 11);
    }

    private static int number(String text, int from, int until) {
        return Integer.parseInt(text.substring(from, until));
    }
}
