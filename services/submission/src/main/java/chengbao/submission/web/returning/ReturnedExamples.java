package chengbao.submission.web.returning;

/// Examples of comments and answers in the description of the API.
final class ReturnedExamples {
  static final String COMMENTS =
      """
      {"number": 1, "reasonCode": "C05", "reason": "分项合计与52件不符，请核对。", "timesReturned": 1,
       "comments": [{"id": "019c6d00-0000-7000-8000-000000000701", "kind": "passage",
         "weight": "must", "reasonCode": "C05", "words": "分项合计与52件不符，请核对。",
         "by": "林知远", "office": "安澜区司法局", "number": 1, "at": "2026-02-14T01:40:00Z",
         "unresolved": false}],
       "parts": [{"id": "b2", "heading": "一、2025年度推进法治政府建设的主要举措和成效",
         "state": "returned",
         "hash": "sha-256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}]}
      """;

  static final String ANSWER =
      """
      {"kind": "changed", "words": "已改为50件，与分项一致。"}
      """;

  static final String OPEN =
      """
      {"section": "opening", "reason": "开头漏写报告依据，一并补上。"}
      """;

  private ReturnedExamples() {}
}
