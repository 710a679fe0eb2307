package chengbao.submission.domain;

/// Which outline and rule set a round asks for.
public record Template(String id, int version, String ruleSet) {}
