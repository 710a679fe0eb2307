/// The demo district: its units, its officers and who reviews whom.
@NullMarked
package chengbao.journey.district;

import org.jspecify.annotations.NullMarked;
