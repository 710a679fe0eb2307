/// 栏目设置: how a site publishes.
@NullMarked
package chengbao.publication.web.settings;

import org.jspecify.annotations.NullMarked;
