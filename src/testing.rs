//! What tests, benches and examples see of the crate: the only door besides [`run`](crate::run).
//!
//! Everything else is the crate's own, so that the compiler reports what nobody uses. What one of them needs is named
//! here, in the module it lives in.

#![expect(missing_docs, reason = "each item is described where it is defined")]

pub mod ai {
    pub use crate::ai::{
        Client, Dialect, JsonMode, Message, ModelFailure, Prompt, Role, ServiceSettings, json_in,
    };
}
pub mod analysis {
    pub use crate::analysis::{
        AlignmentBasis, BrakeKind, Cause, CircuitCorners, CircuitSignature, CompareSettings, ComparedCorner,
        Comparison, Confidence, Corner, CornerClass, CornerFacts, CornerSettings, Direction, Finding,
        GripUse, JudgeSettings, KnownCircuit, LapPart, OptimalPart, Phase, Sector, SessionAnalysis, Verdict,
        account, analyze_session, compare, find_corners, is_run, verdicts,
    };
}
pub mod app {
    pub use crate::app::{Actor, App, AppSettings, Attachment, AttachmentHosts, Audience, Class, Error};
    pub mod ask {
        pub use crate::app::ask::{FileLaps, FileQuestion, OtherFile, ask_files};
    }
    pub mod boards {
        pub use crate::app::boards::BoardPlace;
    }
    pub mod column_mappings {
        pub use crate::app::column_mappings::MappingAuthor;
    }
    pub mod compare_laps {
        pub use crate::app::compare_laps::Pair;
    }
    pub mod consistency {
        pub use crate::app::consistency::consistency_figure;
    }
    pub mod drawing {
        pub use crate::app::drawing::Drawing;
    }
    pub mod grip {
        pub use crate::app::grip::grip_figure;
    }
    pub mod import_log {
        pub use crate::app::import_log::{LogSource, Outcome, Owner};
    }
    pub mod lap_pictures {
        pub use crate::app::lap_pictures::{
            Form, LabeledLap, LapLabel, LapsToDraw, MapColor, View, compare_figure, compared, corner_figure,
            map_figure,
        };
    }
    pub mod list_laps {
        pub use crate::app::list_laps::{MyLaps, Whose};
    }
    pub mod log_file {
        pub use crate::app::log_file::{GivenFiles, LogFile};
    }
    pub mod news {
        pub use crate::app::news::{NewsPlace, NewsWishes};
    }
    pub mod notices {
        pub use crate::app::notices::Notice;
    }
    pub mod objects {
        pub use crate::app::objects::ObjectPlace;
    }
    pub mod originals {
        pub use crate::app::originals::KeepOriginals;
    }
    pub mod own_laps {
        pub use crate::app::own_laps::{Reach, SetAside};
    }
    pub mod place_fit {
        pub use crate::app::place_fit::number_of;
    }
    pub mod places {
        pub use crate::app::places::CircuitAndCar;
    }
    pub mod posted {
        pub use crate::app::posted::MessageContent;
    }
    pub mod preferences {
        pub use crate::app::preferences::{DisplayUnits, Language, Level};
    }
    pub mod recompute {
        pub use crate::app::recompute::Recomputed;
    }
    pub mod session_table {
        pub use crate::app::session_table::session_figure;
    }
    pub mod session_title {
        pub use crate::app::session_title::SessionTitle;
    }
    pub mod share_laps {
        pub use crate::app::share_laps::Visibility;
    }
    pub mod writer {
        pub use crate::app::writer::{Answer, RunBudget, Wording, Writer};
    }
}
pub mod chart {
    pub use crate::chart::{DisplayUnits, Figure, Form, Painter};
    pub mod leaderboard {
        pub use crate::chart::leaderboard::{LeaderboardInput, Standing, figure};
    }
    pub mod progress {
        pub use crate::chart::progress::{ProgressInput, SessionResult, figure};
    }
}
pub mod coach {
    pub use crate::coach::{Action, Focus, POINTS, Reader, World, debrief, facts_of_comparison};
    pub mod answer {
        pub use crate::coach::answer::{
            DriverLap, Elsewhere, LapsKnown, Session, answer, declined, plain_text, term,
        };
    }
    pub mod lap_words {
        pub use crate::coach::lap_words::Which;
    }
    pub mod plan {
        pub use crate::coach::plan::{Claim, Declined, Measure, Plan, Rank, Split, Target, What};
    }
    pub mod question {
        pub use crate::coach::question::{Glossary, Known, Reading, cleaned, language_of_question, read};
    }
}
pub mod commands {
    pub use crate::commands::all;
}
pub mod config {
    pub use crate::config::{Config, DEFAULTS, environment};
}
pub mod contract {
    pub use crate::contract::rounded;
}
pub mod db {
    pub use crate::db::{
        Actor, ActorTransaction, Audience, ConnectError, Constraint, DatabaseSource, Db, DbError, examine,
        migrate,
    };
    pub mod car_classes {
        pub use crate::db::car_classes::set;
    }
    pub mod cars {
        pub use crate::db::cars::{driven, find_or_create, get};
    }
    pub mod circuits {
        pub use crate::db::circuits::{
            CircuitSignature, CornersFrom, KeptLine, corners, driven, find_or_create, forget_corners, get,
            keep_corners, keep_line, line, set_corners,
        };
    }
    pub mod column_mappings {
        pub use crate::db::column_mappings::{StoredMapping, list, remove, set};
    }
    pub mod corners {
        pub use crate::db::corners::{
            LapCorner, class_statistics, classes_of_lap, classes_of_session, lock_file, of_lap, replace,
        };
    }
    pub mod focuses {
        pub use crate::db::focuses::{StoredFocus, StoredGrade, find, set, set_grade};
    }
    pub mod jobs {
        pub use crate::db::jobs::{
            Job, NewJob, add, claim, files_within_an_hour, finish, hold_waiting, is_held, release,
        };
    }
    pub mod laps {
        pub use crate::db::laps::{
            BoardRules, EncodedLap, JudgedLap, LapFilter, LapSummary, OwnLaps, Page, SetAside, best_of_user,
            best_shared, delete, judged, last_of_user, leaderboard, leaderboard_by, load, mine, of_upload,
            sessions, set_aside, set_verdicts, summary, visible,
        };
    }
    pub mod lease {
        pub use crate::db::lease::{Exclusive, Lease};
    }
    pub mod names {
        pub use crate::db::names::{Naming, agree, name_circuit, well_known};
    }
    pub mod neurons {
        pub use crate::db::neurons::{Budgets, Holder, Reserved, reserve, settle, used_by_everybody};
    }
    pub mod news {
        pub use crate::db::news::taken_corners;
    }
    pub mod notices {
        pub use crate::db::notices::{NoticeKind, StoredNotices, claim, find, next_beaten, set};
    }
    pub mod person {
        pub use crate::db::person::{NOT_TOLD, told};
    }
    pub mod preferences {
        pub use crate::db::preferences::{StoredPreferences, find, set};
    }
    pub mod private {
        pub use crate::db::private::{Lifetime, PrivateServer, PrivateServerError, PrivateServerSettings};
    }
    pub mod sessions {
        pub use crate::db::sessions::{KeptLap, KeptSession, find, keep};
    }
    pub mod shares {
        pub use crate::db::shares::{keep_private, share};
    }
    pub mod uploads {
        pub use crate::db::uploads::{NewLap, NewUpload, StoredUpload, find, store};
    }
    pub mod users {
        pub use crate::db::users::{delete, upsert};
    }
    pub mod watches {
        pub use crate::db::watches::{find, list, mark_handled, set, unset};
    }
}
pub mod ids {
    pub use crate::ids::{CarId, ChannelId, CircuitId, GuildId, LapId, UploadId, UserId};
}
pub mod import {
    pub use crate::import::{ExportHead, Format, ImportError, ImportSettings, SourceFile, export_csv, read};
}
pub mod remarks {
    pub use crate::remarks::{refusal, warning};
}
pub mod reply {
    pub mod custom_id {
        pub use crate::reply::custom_id::{CustomId, Erasure, LapDeed, Shown, Side, UploadDeed};
    }
    pub mod error {
        pub use crate::reply::error::reply;
    }
}
pub mod telemetry {
    pub use crate::telemetry::{
        Cells, Channel, ChannelKind, ChannelRole, GeoLine, GeoPoint, Interpolation, Lap, LapKind, LapParts,
        Places, Series, TimeBasis, Unit, Warning,
    };
}
pub mod units {
    pub use crate::units::{Metres, MetresPerSecond, Seconds};
}
pub mod words {
    pub use crate::words::{Language, Words};
}
