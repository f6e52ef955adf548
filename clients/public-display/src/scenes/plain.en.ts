export default { announcement: 'Announcement', until: 'Holds until {{time}}', picture: 'From the spot' };
