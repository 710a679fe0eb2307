package chengbao.review.web;

/// Examples in the description of the API.
public final class OpenApiExamples {
  public static final String RETURN =
      """
      {"reasonCode": "C05", "reason": "第一部分合计与分项不符，请核对。",
       "answerBy": "2026-02-27T16:00:00Z", "sections": ["b2"]}
      """;

  public static final String ENDORSEMENT =
      """
      {"opinion": "要素齐全，同意上报。"}
      """;

  public static final String APPROVAL =
      """
      {"opinion": "准予备案。", "acceptedWaivers": ["f1"]}
      """;

  public static final String WAIVERS =
      """
      {"accepts": {"f1": true}}
      """;

  public static final String STANDING =
      """
      {"id": "019c6d00-0000-7000-8000-000000000101", "state": "claimed", "revision": 1,
       "reportVersion": 1, "level": 1, "levels": 2,
       "office": "019c6d00-0000-7000-8000-000000000002", "officeName": "安澜区司法局",
       "officer": "019c6d00-0000-7000-8000-000000000303", "officerName": "林知远",
       "since": "2026-02-11T06:00:00Z"}
      """;

  public static final String LIST =
      """
      [{"id": "019c6d00-0000-7000-8000-000000000101", "state": "waiting", "standing": "waiting",
        "revision": 0, "unitName": "白鹭镇人民政府",
        "title": "白鹭镇人民政府关于2025年度法治政府建设情况的报告",
        "reportYear": 2025, "reportVersion": 1, "level": 1, "levels": 2,
        "officeName": "安澜区司法局", "since": "2026-02-11T02:05:01Z",
        "submittedAt": "2026-02-11T02:05:00Z"}]
      """;

  public static final String CASE =
      """
      {"id": "019c6d00-0000-7000-8000-000000000101", "state": "waiting", "revision": 0,
       "reportVersion": 1, "level": 1, "levels": 2,
       "office": "019c6d00-0000-7000-8000-000000000002", "officeName": "安澜区司法局",
       "since": "2026-02-11T02:05:01Z",
       "unit": {"id": "019c6d00-0000-7000-8000-000000000001", "name": "白鹭镇人民政府",
                "shortName": "白鹭镇", "kind": "sub-district"},
       "round": {"id": "019c6d00-0000-7000-8000-000000000201",
                 "title": "关于报送2025年度法治政府建设年度报告的通知",
                 "noticeNumber": "安法治办〔2026〕2号", "reportYear": 2025,
                 "due": "2026-02-28T09:30:00Z"},
       "chain": [{"number": 1, "office": "019c6d00-0000-7000-8000-000000000002",
                  "officeName": "安澜区司法局"}],
       "text": {"title": "白鹭镇人民政府关于2025年度法治政府建设情况的报告",
                "addressee": "中共安澜区委员会、安澜区人民政府",
                "blocks": [{"id": "b1", "kind": "heading", "level": 1,
                            "text": "一、2025年度推进法治政府建设的主要举措和成效",
                            "disclosed": true}],
                "signatureUnit": "白鹭镇人民政府", "signedOn": "2026-02-11"},
       "contentHash":
         "sha-256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
       "publicHash":
         "sha-256:bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
       "disclosure": {"kind": "active"},
       "secrecyReview": {"reviewer": "顾南乔", "outcome": "cleared",
                         "at": "2026-02-10T08:00:00Z"},
       "findings": [{"id": "f1", "rule": "C05-sum", "severity": "error",
                     "message": "合计与分项不符。", "quote": "52件", "block": "b3",
                     "start": 11, "end": 14, "working": "6 + 3 + 41 = 50 ≠ 52",
                     "waiver": {"text": "另有2件未单列。", "by": "陈小满",
                                "at": "2026-02-10T09:00:00Z"}}],
       "history": [], "mayAct": true}
      """;

  public static final String ACTS =
      """
      [{"verb": "claim-case", "person": "019c6d00-0000-7000-8000-000000000303",
        "name": "林知远", "unitName": "安澜区司法局",
        "contentHash":
          "sha-256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "outcome": "done", "at": "2026-02-11T06:00:00Z"}]
      """;

  public static final String STALE =
      """
      {"type": "urn:chengbao:problem:version-stale", "title": "没有退回", "status": 412,
       "code": "version-stale",
       "detail": "没有退回：林知远已于 02-24 17:20 初审通过报下一级。你写的意见已保留。现在的环节在区委依法治区办。",
       "parameters": {"by": "林知远", "move": "endorsed", "at": "2026-02-24T09:20:00Z"}}
      """;

  private OpenApiExamples() {}
}
