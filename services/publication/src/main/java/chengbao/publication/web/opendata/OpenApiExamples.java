package chengbao.publication.web.opendata;

/// Examples in the description of the API.
final class OpenApiExamples {

  static final String REPORT = "019c6d00-0000-7000-8000-000000000101";

  static final String LIST =
      """
      {"editions": [{
        "report": "019c6d00-0000-7000-8000-000000000101", "edition": 1,
        "title": "白鹭镇人民政府关于2025年度法治政府建设情况的报告",
        "unit": "019c6d00-0000-7000-8000-000000000001", "unitName": "白鹭镇人民政府",
        "unitKind": "sub-district", "reportYear": 2025,
        "indexNumber": "11990102MB0000002G/2026-00001",
        "publicHash": "4be107c9a2d853f64be107c9a2d853f64be107c9a2d853f64be107c9a2d853f6",
        "publishedAt": "2026-02-14T02:00:00.050Z",
        "addresses": {
          "report": "/reports/019c6d00-0000-7000-8000-000000000101",
          "edition": "/reports/019c6d00-0000-7000-8000-000000000101/editions/1",
          "index": "/index/11990102MB0000002G/2026-00001",
          "data": "/api/reports/019c6d00-0000-7000-8000-000000000101/editions/1"}}],
       "total": 1, "page": 1, "pageSize": 100}
      """;

  static final String EDITION =
      """
      {"report": "019c6d00-0000-7000-8000-000000000101", "edition": 1, "state": "current",
       "indexNumber": "11990102MB0000002G/2026-00001", "recordNumber": "4BE1-07C9-A2D8",
       "title": "白鹭镇人民政府关于2025年度法治政府建设情况的报告",
       "addressee": "中共安澜区委员会、安澜区人民政府",
       "blocks": [
         {"id": "b1", "kind": "heading", "level": 1, "text": "一、2025年度推进法治政府建设的主要举措和成效"},
         {"id": "b2", "kind": "paragraph", "level": 0, "text": "全年出具合法性审核意见52件。"}],
       "attachmentHashes": [], "readerVersion": "1",
       "signatureUnit": "白鹭镇人民政府", "signedOn": "2026-02-11",
       "signedAt": "2026-02-11T08:20:00Z",
       "unit": {"id": "019c6d00-0000-7000-8000-000000000001", "kind": "sub-district",
                "name": "白鹭镇人民政府", "areaCode": "990102101", "creditCode": "11990102MB0000002G"},
       "reportYear": 2025, "publishedAt": "2026-02-14T02:00:00.050Z",
       "approvedAt": "2026-02-14T02:00:00Z", "approvedBy": "中共安澜区委全面依法治区委员会办公室",
       "contentHash": {"algorithm": "sha-256",
                       "value": "9f2c41d76e30b8a59f2c41d76e30b8a59f2c41d76e30b8a59f2c41d76e30b8a5"},
       "publicHash": {"algorithm": "sha-256",
                      "value": "4be107c9a2d853f64be107c9a2d853f64be107c9a2d853f64be107c9a2d853f6"},
       "signature": {"key": "approval-2026", "algorithm": "Ed25519", "signature": "MEUCIQ…"},
       "addresses": {
         "report": "/reports/019c6d00-0000-7000-8000-000000000101",
         "edition": "/reports/019c6d00-0000-7000-8000-000000000101/editions/1",
         "index": "/index/11990102MB0000002G/2026-00001",
         "data": "/api/reports/019c6d00-0000-7000-8000-000000000101/editions/1"}}
      """;

  private OpenApiExamples() {}
}
