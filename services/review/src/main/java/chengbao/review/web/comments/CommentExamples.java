package chengbao.review.web.comments;

/// Examples of comments in the description of the API.
final class CommentExamples {
  static final String ASKED =
      """
      {"kind": "passage", "weight": "must", "reasonCode": "C05",
       "words": "分项合计是50件，与52件不符，请核对后改正。",
       "block": "b3", "quote": "52件", "start": 11}
      """;

  static final String COMMENT =
      """
      {"id": "019c6d00-0000-7000-8000-000000000701", "number": 1, "kind": "passage",
       "weight": "must", "reasonCode": "C05",
       "words": "分项合计是50件，与52件不符，请核对后改正。", "by": "林知远",
       "office": "安澜区司法局", "level": 1, "reportVersion": 1,
       "at": "2026-02-14T01:40:00Z", "told": "2026-02-14T02:00:00Z", "outcome": "open",
       "target": {"type": "SpecificResource",
         "source": "urn:chengbao:report:019c6d00-0000-7000-8000-000000000101:1",
         "selector": {"type": "FragmentSelector", "value": "b3", "refinedBy": [
           {"type": "TextPositionSelector", "start": 11, "end": 14},
           {"type": "TextQuoteSelector", "exact": "52件",
            "prefix": "全年出具合法性审核意见", "suffix": "，其中重大行政决策6件"}]},
         "section": {"id": "b2", "heading": "一、2025年度推进法治政府建设的主要举措和成效"}},
       "now": {"state": "changed", "block": "b3", "start": 11, "end": 14, "quote": "50件"},
       "answers": [{"reportVersion": 2, "kind": "changed", "words": "已改为50件，与分项一致。",
                    "by": "陈小满", "at": "2026-02-14T08:00:00Z"}],
       "revision": 1}
      """;

  static final String LIST = "[" + COMMENT + "]";

  static final String JUDGEMENT =
      """
      {"resolved": true}
      """;

  private CommentExamples() {}
}
