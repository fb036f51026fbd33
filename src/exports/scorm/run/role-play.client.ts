/** The script of a role-play in a package: the role-play's own, after the listening to it has begun. */
import './way.client.ts';
import '../../../roleplay/role-play.client.ts';
