package chengbao.architecture.canary.circle.web.files;

import chengbao.architecture.canary.circle.web.drafting.DraftPage;

public record CopyPage(DraftPage draft) {}
