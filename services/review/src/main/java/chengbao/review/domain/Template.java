package chengbao.review.domain;

/// 报告提纲 and rule set that a report was written by.
public record Template(String id, int version, String ruleSet) {}
