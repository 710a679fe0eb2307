package chengbao.architecture.canary.strangers.web.drafting;

public record DraftPage() {}
