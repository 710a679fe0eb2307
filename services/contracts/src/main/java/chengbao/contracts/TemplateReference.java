package chengbao.contracts;

/// Outline and rule set in force at the first submission.
public record TemplateReference(String id, int version, String ruleSet) {}
