export default {
  copy: 'Copy the address',
  copied: 'Copied',
  happened: { feedMade: 'made an address for a calendar', feedRevoked: 'stopped the address for a calendar' },
};
