import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * 核心级别的应答程序：三种号码和登记变更信息。 Answers the core level: three kinds of numbers, and one record type.
 *
 * <pre>
 * javac -d classes *.java
 * credit-standard conformance run -- java -cp classes Answerer
 * </pre>
 */
public final class Answerer {
    private Answerer() {}

    public static void main(String[] arguments) throws IOException {
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            Map<?, ?> message = (Map<?, ?>) Json.read(line);
            if (message.get("type").equals("stop")) return;
            Map<String, Object> reply = reply(message);
            reply.put("seq", message.get("seq"));
            out.print(Json.write(reply) + "\n");
            out.flush();
        }
    }

    private static Map<String, Object> reply(Map<?, ?> message) {
        return switch ((String) message.get("type")) {
            case "start" -> map("type", "ready", "protocol", 1, "implementation", "java-example", "version", "1");
            case "smoke" -> map("type", "smoke", "text", message.get("text"));
            default -> answered(message);
        };
    }

    private static Map<String, Object> answered(Map<?, ?> message) {
        Boolean valid = message.get("level").equals("core")
                ? verdict((String) message.get("area"), (Map<?, ?>) message.get("input"))
                : null;
        return valid == null
                ? map("type", "skipped", "reason", "not in this example")
                : map("type", "answer", "result", map("valid", valid));
    }

    /** null：不回答。 null where there is no answer. */
    private static Boolean verdict(String area, Map<?, ?> input) {
        if (area.equals("identifiers")) {
            String value = (String) input.get("value");
            return switch ((String) input.get("kind")) {
                case "uscc" -> Identifiers.uscc(value);
                case "org-code" -> Identifiers.orgCode(value);
                case "citizen-id" -> Identifiers.citizenId(value, LocalDate.parse((String) input.get("as_of")));
                default -> null;
            };
        }
        boolean known = area.equals("records") && input.get("record").equals("registration-change");
        return known ? RegistrationChange.isValid((Map<?, ?>) input.get("values")) : null;
    }

    private static Map<String, Object> map(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int at = 0; at < pairs.length; at += 2) map.put((String) pairs[at], pairs[at + 1]);
        return map;
    }
}
