import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** 登记变更信息 (`registration-change`)：必填、长度、代码、日期。 Presence, lengths, codes and days. */
final class RegistrationChange {
    private static final List<String> REQUIRED = List.of("subject_name", "change_item", "after", "decision_date");
    private static final List<String> DAYS = List.of("decision_date", "provided_on", "status_changed_on", "quashed_on");
    private static final List<String> SUBJECT_KINDS = List.of(
            "government", "enterprise", "individual-business", "cooperative", "social-organisation", "institution",
            "community", "other-organisation", "person", "household");
    private static final Map<String, Integer> LENGTHS = Map.of(
            "subject_name", 512, "legal_representative", 512, "authority", 200, "before", 10000, "after", 10000,
            "data_source", 200, "source_record_id", 128, "status_reason", 2000, "remarks", 4000);

    private RegistrationChange() {}

    static boolean isValid(Map<?, ?> values) {
        return REQUIRED.stream().allMatch(name -> filled(values.get(name)))
                && DAYS.stream().map(values::get).filter(Objects::nonNull).allMatch(RegistrationChange::isDay)
                && isCode(values.get("subject_kind"))
                && LENGTHS.entrySet().stream().allMatch(one -> fits(values.get(one.getKey()), one.getValue()));
    }

    private static boolean filled(Object value) {
        return value instanceof String text && !text.isBlank();
    }

    private static boolean isCode(Object kind) {
        return kind == null || kind instanceof String && SUBJECT_KINDS.contains(kind);
    }

    /** 长度按字符计，一个汉字为一。 Characters are counted, not units of UTF-16. */
    private static boolean fits(Object value, int most) {
        return value == null || value instanceof String text && text.codePointCount(0, text.length()) <= most;
    }

    private static boolean isDay(Object value) {
        try {
            LocalDate.parse(String.valueOf(value));
            return true;
        } catch (DateTimeParseException noDay) {
            return false;
        }
    }
}
