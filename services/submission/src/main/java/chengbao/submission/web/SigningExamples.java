package chengbao.submission.web;

/// Examples in the description of the API: signing and sending.
final class SigningExamples {
  static final String RECEIPT =
      """
      {"receipt": {"number": "990102-2025-00001", "report": "019c6d00-0000-7000-8000-000000000100", "version": 1,
        "at": "2026-02-11T01:02:00Z", "contentHash": {"algorithm": "sha-256", "value": "2f77668a9dfbf8d5"},
        "publicHash": {"algorithm": "sha-256", "value": "9c56cc51b374c3ba"}, "title": "白鹭镇人民政府关于2025年度法治政府建设情况的报告",
        "unit": {"id": "019c6d00-0000-7000-8000-000000000001", "name": "白鹭镇人民政府", "creditCode": "11990102MB0000002G"},
        "disclosure": "active", "waivers": [], "signature": {"person": "019c6d00-0000-7000-8000-000000000203", "name": "沈望舒",
        "position": "镇长", "at": "2026-02-11T01:02:00Z", "singleOfficer": false}},
       "jws": "eyJhbGciOiJFZERTQSJ9.eyJudW1iZXIiOiI5OTAxMDItMjAyNS0wMDAwMSJ9.c2lnbmF0dXJl"}\
      """;

  private SigningExamples() {}
}
