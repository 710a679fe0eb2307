package chengbao.architecture.canary.circle.web.drafting;

import chengbao.architecture.canary.circle.web.files.CopyPage;

public record DraftPage(CopyPage copy) {}
