package chengbao.architecture.canary.verbs;

import chengbao.architecture.canary.verbs.web.Page;

public record SubmitReport(Page page) {}
