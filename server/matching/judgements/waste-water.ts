import type { JudgedSector } from './shape'

/** Waste water: what answers which need. */
export const wasteWater: JudgedSector = {
  needs: [
    {
      key: 'waste-water-j01',
      title: 'Nước heo ra khỏi túi ủ vẫn khai nồng, thổi khí tốn điện mà đo vẫn rớt',
      text:
        'Trại năm ngàn heo, nước ra khỏi túi ủ gas vẫn đen, khai xộc mũi, thả lục bình cũng chết. Đoàn lấy mẫu vượt mức sáu ' +
        'bảy lần, phạt hai trăm mấy chục triệu. Công ty môi trường dựng cho ba hồ thổi khí, thổi suốt ngày đêm, tiền điện ' +
        'tháng năm chục triệu, còn phải đổ mật rỉ cho con men ăn, vậy mà đo vẫn rớt đúng một khoản đó. Bùn đầy lên phải mướn ' +
        'hút. Cần cách nào đỡ điện, khỏi mua mật, lúc đặc lúc loãng vẫn chịu nổi.',
    },
    {
      key: 'waste-water-j02',
      title: 'Lò mì xả nước chua ra hồ thúi ba cây số, sấy bột thì vẫn mua than',
      text:
        'Nhà máy mài củ mì hai trăm tấn một ngày, nước chua lè chảy qua bảy cái hồ rộng chín mẫu, mùi bay ba cây số, bờ hồ sập ' +
        'hai lần. Mới vô vụ nước dồn về đặc sệt, cá dưới suối trắng bụng, bị bắt ngưng một tháng. Vôi đổ xuống mỗi ngày cả ' +
        'chục triệu cho bớt chua. Trong khi lò sấy ăn mười lăm tấn than. Nghe có chỗ bọc kín lấy hơi ga lên đốt thay than mà ' +
        'khỏi tốn đất, muốn làm vậy, gặp lúc nước đặc bất ngờ cũng không sập.',
    },
    {
      key: 'waste-water-j03',
      title: 'Giếng của xóm vàng khè, trạm y tế bảo có thạch tín',
      text:
        'Trường bán trú với hơn ba trăm nhà xài giếng khoan, bơm lên trong mà để một lúc thì nổi váng vàng, tanh, quần áo ố. ' +
        'Đoàn về lấy mẫu nói có thạch tín gấp mười mấy lần, mấy cụ lòng bàn tay sừng cứng, sợ bệnh lâu ngày. Dàn mưa bể cát ' +
        'chỉ bớt tanh, đo lại thứ độc kia còn gần nguyên. Mua máy chín lõi thì mắc, bỏ đi phân nửa, ba tháng thay lõi. Cần bể ' +
        'cho xóm, đồ bỏ vô rẻ tiền, lâu lâu mới phải thay, cái cũ vứt ra không hại ai.',
    },
    {
      key: 'waste-water-j04',
      title: 'Xưởng xi đổ nước xanh xuống cống, bùn gửi đi giá cắt cổ',
      text:
        'Xưởng xi vòi nước, phụ tùng xe máy, mỗi ngày xả năm chục khối nước xanh lè. Đổ xút với phèn cho lắng, cặn xanh ép ra ' +
        'mỗi tháng bảy tấn, phải trả bốn triệu một tấn cho chỗ có giấy phép, mà trong đó toàn thứ mình mua mười mấy đô một ký. ' +
        'Mẫu ngoài cống lúc đạt lúc không, ban quản lý dọa khóa. Nước máy mua để tráng hàng cũng tốn bộn. Muốn vớt lại của ' +
        'quý, nước tráng xài vòng được, chỗ đặt chỉ bằng một gian nhà nhỏ.',
    },
    {
      key: 'waste-water-j05',
      title: 'Khu nghỉ ngoài đảo, giếng lờ lợ phải chở nước bằng ghe',
      text:
        'Khu nghỉ tám chục phòng của tôi trên đảo, giếng đào tháng mưa uống được, ra Giêng là lờ lợ, tắm rít da, pha cà phê ' +
        'nghe chát. Mỗi ngày phải chở sáu bảy chục khối bằng ghe, trăm tám chục ngàn một khối. Dàn máy cũ lúc nào cũng chạy ' +
        'hết ga, giếng gần ngọt cũng ngốn điện y vậy, điện máy dầu sáu ngàn một chữ, bơm mười bỏ năm, cặn trắng bám nghẹt. Cần ' +
        'dàn gọn chở xà lan ra đặt là chạy, biết tùy lúc mà nhẹ tay, xài được điện mái.',
    },
    {
      key: 'waste-water-j06',
      title: 'Lò mổ heo xả nước béo nhớt, bể vi sinh trào bọt, cống chung đóng bánh',
      text:
        'Lò giết heo bốn trăm con một đêm, nước ra đỏ lợt, nhớt bám trắng thành mương, tới bể vi sinh là bọt trào như xà bông, ' +
        'bùn nổi lềnh bềnh. Hố vớt ba ngăn chỉ giữ được lớp trên, thứ tan lẫn vô nước trôi qua hết. Đổ phèn gấp đôi thì đỡ đục ' +
        'nhưng bùn ngập sân, chở không nổi. Hai tháng bị phạt hai lần, cả phố kêu vì cống chung đóng bánh. Chỗ trống còn bằng ' +
        'cái nhà xe. Cần máy gọn chặn ở đầu, đêm đông đêm vắng đều chạy được.',
    },
  ],
  grades: {
    'waste-water-n01': {
      'waste-water-t01': 3,
      'waste-water-t13': 1,
      'waste-water-t12': 1,
      'waste-water-t05': 0,
      'waste-water-t02': 0,
      'waste-water-t09': 0,
      'waste-water-t03': 0,
      'waste-water-t11': 0,
      'waste-water-t06': 0,
      'aquaculture-t11': 0,
    },
    'waste-water-n02': {
      'waste-water-t12': 3,
      'solid-waste-t05': 1,
      'solid-waste-t07': 1,
      'waste-water-t04': 0,
      'waste-water-t02': 0,
      'waste-water-t05': 0,
      'waste-water-t01': 0,
      'waste-water-t06': 0,
      'waste-water-t03': 0,
      'waste-water-t09': 0,
    },
    'waste-water-n03': {
      'waste-water-t07': 3,
      'waste-water-t08': 0,
      'waste-water-t10': 0,
      'waste-water-t02': 0,
      'waste-water-t06': 0,
      'waste-water-t11': 0,
      'waste-water-t09': 0,
      'crops-t01': 0,
      'crops-t10': 0,
    },
    'waste-water-n04': {
      'waste-water-t10': 3,
      'waste-water-t13': 0,
      'waste-water-t07': 0,
      'waste-water-t08': 0,
      'waste-water-t06': 0,
      'waste-water-t11': 0,
      'waste-water-t02': 0,
      'crops-t10': 0,
      'livestock-t04': 0,
    },
    'waste-water-n05': {
      'waste-water-t05': 3,
      'waste-water-t02': 0,
      'waste-water-t13': 0,
      'waste-water-t04': 0,
      'waste-water-t01': 0,
      'waste-water-t12': 0,
      'waste-water-t03': 0,
      'waste-water-t09': 0,
      'processing-t03': 0,
      'processing-t13': 0,
    },
    'waste-water-n06': {
      'waste-water-t08': 0,
      'waste-water-t10': 0,
      'waste-water-t02': 0,
      'waste-water-t07': 0,
      'waste-water-t05': 0,
      'waste-water-t11': 0,
      'waste-water-t13': 0,
      'aquaculture-t12': 0,
      'aquaculture-t07': 0,
    },
    'waste-water-n07': {
      'waste-water-t07': 0,
      'waste-water-t02': 0,
      'waste-water-t08': 0,
      'solid-waste-t03': 0,
      'solid-waste-t10': 0,
      'solid-waste-t01': 0,
      'solid-waste-t02': 0,
      'solid-waste-t04': 0,
      'processing-t06': 0,
    },
    'waste-water-j01': {
      'waste-water-t03': 3,
      'waste-water-t06': 1,
      'waste-water-t04': 0,
      'waste-water-t11': 0,
      'waste-water-t02': 0,
      'waste-water-t05': 0,
      'waste-water-t13': 0,
      'livestock-t03': 0,
      'aquaculture-t01': 0,
      'solid-waste-t07': 0,
    },
    'waste-water-j02': {
      'waste-water-t04': 3,
      'waste-water-t03': 0,
      'waste-water-t12': 0,
      'waste-water-t05': 0,
      'waste-water-t01': 0,
      'waste-water-t11': 0,
      'waste-water-t13': 0,
      'livestock-t06': 0,
      'livestock-t03': 0,
      'solid-waste-t05': 0,
    },
    'waste-water-j03': {
      'waste-water-t08': 3,
      'waste-water-t07': 0,
      'waste-water-t11': 0,
      'waste-water-t10': 0,
      'waste-water-t02': 0,
      'waste-water-t09': 0,
      'waste-water-t06': 0,
      'crops-t11': 0,
      'solid-waste-t09': 0,
    },
    'waste-water-j04': {
      'waste-water-t09': 3,
      'waste-water-t06': 0,
      'waste-water-t08': 0,
      'waste-water-t12': 0,
      'waste-water-t01': 0,
      'waste-water-t07': 0,
      'waste-water-t13': 0,
      'solid-waste-t02': 0,
      'solid-waste-t13': 0,
    },
    'waste-water-j05': {
      'waste-water-t07': 3,
      'waste-water-t08': 0,
      'waste-water-t02': 0,
      'waste-water-t10': 0,
      'waste-water-t11': 0,
      'waste-water-t06': 0,
      'crops-t10': 0,
      'crops-t01': 0,
      'aquaculture-t04': 0,
    },
    'waste-water-j06': {
      'waste-water-t05': 3,
      'waste-water-t12': 1,
      'waste-water-t03': 0,
      'waste-water-t02': 0,
      'waste-water-t04': 0,
      'waste-water-t13': 0,
      'waste-water-t11': 0,
      'waste-water-t01': 0,
      'livestock-t03': 0,
      'livestock-t01': 0,
    },
  },
}
