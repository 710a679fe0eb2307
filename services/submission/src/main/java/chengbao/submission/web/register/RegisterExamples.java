package chengbao.submission.web.register;

/// Examples in the description of the API: the register.
final class RegisterExamples {
  static final String UNIT =
      """
      {"kind": "sub-district", "name": "澜州市安澜区芦汀乡人民政府", "shortName": "芦汀乡",
       "parent": "019c6d00-0000-7000-8000-000000000009", "areaCode": "990102201",
       "creditCode": "11990102MB00000862", "site": "anlan",
       "addressee": "中共澜州市安澜区委员会、澜州市安澜区人民政府", "from": "2026-01-01"}\
      """;

  static final String UNIT_NAME =
      """
      {"name": "澜州市安澜区芦汀镇人民政府", "shortName": "芦汀镇", "from": "2026-02-01"}\
      """;

  static final String UNIT_REGISTRATION =
      """
      {"parent": "019c6d00-0000-7000-8000-000000000009", "areaCode": "990102105",
       "creditCode": "11990102MB00000862", "site": "anlan"}\
      """;

  static final String UNIT_MERGER =
      """
      {"into": "019c6d00-0000-7000-8000-000000000001", "from": "2026-02-01"}\
      """;

  static final String UNIT_SPLIT =
      """
      {"parts": [{"name": "澜州市安澜区医疗保障局", "shortName": "区医疗保障局", "areaCode": "990102",
                  "creditCode": "11990102MB00000862"}], "goesOn": true}\
      """;

  static final String INVITATION =
      """
      {"username": "luting-drafter", "name": "陶若竹", "unit": "019c6d00-0000-7000-8000-000000000001",
       "functions": ["drafter"], "position": "司法所科员", "from": "2026-03-01"}\
      """;

  static final String POST =
      """
      {"unit": "019c6d00-0000-7000-8000-000000000001", "functions": ["signatory"],
       "position": "党委副书记、镇长", "from": "2026-03-01"}\
      """;

  static final String DELEGATION =
      """
      {"appointment": "019c6d00-0000-7000-8000-000000000434",
       "deputy": "019c6d00-0000-7000-8000-000000000334", "functions": ["reviewer"],
       "from": "2026-02-10", "until": "2026-02-20"}\
      """;

  static final String HAND_OVER =
      """
      {"to": "019c6d00-0000-7000-8000-000000000314"}\
      """;

  private RegisterExamples() {}
}
