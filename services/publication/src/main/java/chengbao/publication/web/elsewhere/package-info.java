/// 外站公开: saying that an edition is public on another platform, and how its pages stand.
@NullMarked
package chengbao.publication.web.elsewhere;

import org.jspecify.annotations.NullMarked;
