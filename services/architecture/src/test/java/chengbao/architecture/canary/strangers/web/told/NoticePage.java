package chengbao.architecture.canary.strangers.web.told;

import chengbao.architecture.canary.strangers.web.drafting.DraftPage;

public record NoticePage(DraftPage draft) {}
