//! Discord's limits, in one table. Lengths are in UTF-16 units: the stricter of the two ways Discord has counted.

/// The text of a message.
pub(crate) const CONTENT: usize = 2000;
/// Embeds of a message.
pub(crate) const EMBEDS: usize = 10;
/// The title of an embed.
pub(crate) const EMBED_TITLE: usize = 256;
/// The description of an embed.
pub(crate) const EMBED_DESCRIPTION: usize = 4096;
/// The fields of an embed.
pub(crate) const EMBED_FIELDS: usize = 25;
/// The name of a field.
pub(crate) const EMBED_FIELD_NAME: usize = 256;
/// The value of a field.
pub(crate) const EMBED_FIELD_VALUE: usize = 1024;
/// The footer of an embed.
pub(crate) const EMBED_FOOTER: usize = 2048;
/// The author of an embed.
pub(crate) const EMBED_AUTHOR: usize = 256;
/// Titles, descriptions, field names, field values, footers and authors of all embeds of a message together.
pub(crate) const EMBEDS_TOGETHER: usize = 6000;
/// An address in an embed.
pub(crate) const EMBED_URL: usize = 2048;

/// The rows of components of a message.
pub(crate) const ROWS: usize = 5;
/// The buttons of a row.
pub(crate) const BUTTONS_PER_ROW: usize = 5;
/// The label of a button.
pub(crate) const LABEL: usize = 80;
/// The custom id of a component.
pub(crate) const CUSTOM_ID: usize = 100;
/// The address of a link button.
pub(crate) const BUTTON_URL: usize = 512;
/// The entries of a menu.
pub(crate) const MENU_OPTIONS: usize = 25;
/// The text of an empty menu.
pub(crate) const MENU_PLACEHOLDER: usize = 150;
/// The label, value and description of a menu's entry.
pub(crate) const MENU_OPTION_TEXT: usize = 100;

/// Slash commands of one scope.
pub(crate) const SLASH_COMMANDS: usize = 100;
/// Entries of one scope in the menus of users and, apart, of messages.
pub(crate) const MENU_COMMANDS: usize = 15;
/// The name of a command or option.
pub(crate) const COMMAND_NAME: usize = 32;
/// The description of a command or option.
pub(crate) const COMMAND_DESCRIPTION: usize = 100;
/// The options of a command, or of a subcommand.
pub(crate) const OPTIONS: usize = 25;
/// Names, descriptions and values of a command and everything in it, the longest of each text's translations.
pub(crate) const COMMAND_TOGETHER: usize = 8000;

/// Choices for an option, listed or completed.
pub(crate) const CHOICES: usize = 25;
/// The name of a choice.
pub(crate) const CHOICE_NAME: usize = 100;
/// The value of a choice that is a text.
pub(crate) const CHOICE_VALUE: usize = 100;

/// The nonce of a message.
pub(crate) const NONCE: usize = 25;
