package org.corymb.lms.requirement;

/** The rules of the foundations course: as the first centre published them, and those of the demo. */
public final class CefRules {

    public static final String CENTRE_2021 = """
            {"allOf": [
              {"sessions": {"required": 11}},
              {"confirm": {"key": "homework", "text": "complete the homework"}}]}""";

    public static final String CENTRE_2021_AUTUMN = """
            {"allOf": [
              {"sessions": {"required": 11}},
              {"role": {"role": "ATTENDED", "kinds": ["SOCIAL"]}}]}""";

    public static final String CENTRE_2022 = """
            {"allOf": [
              {"confirm": {"key": "regular", "text": "attend regularly"}},
              {"role": {"role": "PRESENTED", "kinds": ["CO_LAB"], "which": "LAST"}}]}""";

    public static final String DEMO_V1 = """
            {"allOf": [
              {"sessions": {"required": 11}},
              {"assignment": {"code": "A1", "level": 3}},
              {"assignment": {"code": "A2", "level": 3}},
              {"assignment": {"code": "A3", "level": 3}}]}""";

    public static final String DEMO_V2 = """
            {"allOf": [
              {"sessions": {"required": 11}},
              {"sessions": {"kinds": ["SOCIAL"], "required": 1}}]}""";

    public static final String DEMO_V3 = """
            {"allOf": [
              {"sessions": {"required": 14, "minimumMinutes": 60, "makeUps": 1}},
              {"assignment": {"code": "A1", "level": 3}},
              {"assignment": {"code": "A2", "level": 3}},
              {"assignment": {"code": "A3", "level": 3}},
              {"role": {"role": "PRESENTED", "kinds": ["CO_LAB"], "which": "LAST"}}]}""";

    private CefRules() {}
}
