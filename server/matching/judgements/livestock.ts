import type { JudgedSector } from './shape'

/** Livestock: what answers which need. */
export const livestock: JudgedSector = {
  needs: [
    {
      key: 'livestock-j01',
      title: 'Gà chết ngộp mấy bữa nắng đỏ lửa, tiền điện chạy quạt nuốt hết lời',
      text:
        'Trại lạnh hai vạn con, cứ trưa tháng tư oi là đứng há mỏ, sã cánh, chiều nhặt cả trăm xác. Tủ cũ chỉnh nấc theo cái ' +
        'đồng hồ treo giữa nhà, hễ quá một độ là bốn quạt rú lên một lượt, giàn nước chảy ào, gà nhỏ lạnh run, ho khọt khẹt, ' +
        'một chốc lại tắt ngấm. Công tơ quay tít, mỗi lứa ngót sáu chục triệu. Lứa nào thợ cũng phải mò số lại từ đầu. Muốn ' +
        'thứ gì tự lựa cho êm theo tuổi con gà, có cúp điện thì đừng để nó chết ngạt.',
    },
    {
      key: 'livestock-j02',
      title: 'Bò đói cỏ tháng nắng, cây bắp trữ lại thì mốc đen bỏ nửa',
      text:
        'Tổ hợp tác có hai trăm rưỡi con bò, tới tháng mười một là đồng trơ gốc. Cây bắp bẻ trái xong chặt về chất đống trùm ' +
        'bạt, hai tháng lật ra lớp ngoài đen thui, lớp trong nóng hầm hập, hôi thúi, bò ngửi rồi bỏ đi. Hố nào khui ra xài ' +
        'không kịp vài bữa cũng lên meo xanh. Phải mua rơm một ngàn rưỡi một ký cho ăn cầm hơi, sữa tụt còn phân nửa. Cần cách ' +
        'cất cây bắp, lá mía tới tận mưa năm sau, gói vừa một ngày xài, chở đi bán được.',
    },
    {
      key: 'livestock-j03',
      title: 'Heo khục khặc lan cả dãy mới biết, chích không kịp',
      text:
        'Trại tám trăm con một dãy, hai công nhân coi. Ban ngày có người thì nó im, nửa đêm mới khục khặc, tới lúc thấy bỏ ' +
        'cám, thóp bụng thở dốc thì đã ba bốn ngăn dính. Thuốc phải trộn cho hết thảy, mỗi đợt ba bốn chục triệu mà còi vẫn ' +
        'còi, xuất trễ hai tuần. Lấy máu gửi đi thì ngày thứ năm mới trả lời. Muốn có tai mắt gì trực thay ban đêm, chỉ đúng ' +
        'ngăn nào mới chớm để tách ra chữa riêng, trời đổi gió đừng kêu bậy.',
    },
    {
      key: 'livestock-j04',
      title: 'Nghi heo dính dịch, chờ giấy trả lời hai ngày thì cả trại đã lây',
      text:
        'Đợt rồi một con nái sốt, tím tai, bỏ ăn. Tôi lấy máu chạy xe lên tỉnh, hôm sau nữa mới có giấy thì ba dãy đã đỏ da ' +
        'nằm la liệt, chôn gần bốn trăm con, tiền đền bù chưa thấy đồng nào. Cán bộ nói phải chi biết ngay buổi sáng thì chỉ ' +
        'bỏ mấy con đó. Máy chạy mẫu mấy trăm triệu, lại phải có phòng lạnh, người học hành, mình lấy đâu ra. Cần đồ nghề bỏ ' +
        'túi, rút giọt máu hay quệt nước dãi là coi được liền, để tủ thường không hư.',
    },
    {
      key: 'livestock-j05',
      title: 'Gà chích ngừa đủ mũi mà vẫn tụt trứng, ngoẹo cổ',
      text:
        'Sáu vạn mái của công ty chích đủ lịch, máu gửi thử vẫn báo đạt. Vậy mà tháng rồi một dãy đang chín mươi phần rớt còn ' +
        'năm mươi mấy, trứng trắng bệch, méo, mỏng vỏ; có con ngoẹo cổ, ỉa xanh, diều căng nước. Bác sĩ nói con bệnh ngoài ' +
        'đồng giờ khác đời thuốc cũ, nên chỉ đỡ chết chứ không giữ được trứng. Mỗi lần vậy mất hai ba tỷ, mất luôn mối siêu ' +
        'thị. Cần mũi chích hợp với thứ đang chạy quanh đây, giữ được tới lúc bán gà thải.',
    },
    {
      key: 'livestock-j06',
      title: 'Bò sữa đẻ toàn bê đực, gầy đàn mười năm không xong',
      text:
        'Hợp tác xã có hơn chục con bò ngon, mỗi con ba chục lít một ngày. Nhưng mỗi năm chỉ được một lứa, mà phân nửa ra bê ' +
        'đực bán rẻ như dê. Muốn đàn toàn con giỏi như mẹ nó thì chờ tới bao giờ. Nhập bò tơ bên Úc ba bốn ngàn đô một con, về ' +
        'không hợp nóng, bỏ mất một phần năm. Gọi dẫn tinh viên đặt cọng đắt tiền thì đậu lúc có lúc không. Cần cách lấy được ' +
        'nhiều con cái từ mấy con giỏi nhất, gửi bò thường mang giùm, thợ tới tận chuồng làm.',
    },
  ],
  grades: {
    'livestock-n01': {
      'livestock-t02': 3,
      'livestock-t12': 0,
      'livestock-t07': 0,
      'livestock-t05': 0,
      'livestock-t01': 0,
      'livestock-t04': 0,
      'livestock-t06': 0,
      'livestock-t08': 0,
      'aquaculture-t02': 0,
      'waste-water-t03': 0,
    },
    'livestock-n02': {
      'livestock-t03': 3,
      'livestock-t12': 0,
      'livestock-t04': 0,
      'livestock-t01': 0,
      'waste-water-t03': 0,
      'waste-water-t12': 0,
      'solid-waste-t12': 0,
      'solid-waste-t07': 0,
      'solid-waste-t04': 0,
      'solid-waste-t06': 0,
    },
    'livestock-n03': {
      'livestock-t11': 3,
      'livestock-t08': 0,
      'livestock-t10': 0,
      'livestock-t12': 0,
      'livestock-t06': 0,
      'livestock-t04': 0,
      'processing-t08': 0,
      'solid-waste-t03': 0,
      'aquaculture-t08': 0,
    },
    'livestock-n04': {
      'livestock-t07': 3,
      'livestock-t02': 0,
      'livestock-t01': 0,
      'livestock-t13': 0,
      'livestock-t06': 0,
      'livestock-t09': 0,
      'livestock-t12': 0,
      'livestock-t04': 0,
      'processing-t08': 0,
      'crops-t12': 0,
    },
    'livestock-n05': {
      'livestock-t05': 3,
      'livestock-t06': 3,
      'aquaculture-t09': 1,
      'livestock-t13': 0,
      'livestock-t07': 0,
      'livestock-t10': 0,
      'livestock-t08': 0,
      'processing-t03': 0,
      'processing-t10': 0,
      'solid-waste-t07': 0,
      'waste-water-t04': 0,
    },
    'livestock-n06': {
      'livestock-t11': 0,
      'livestock-t08': 0,
      'livestock-t09': 0,
      'livestock-t10': 0,
      'livestock-t12': 0,
      'livestock-t04': 0,
      'processing-t08': 0,
      'solid-waste-t03': 0,
      'aquaculture-t13': 0,
    },
    'livestock-n07': {
      'livestock-t01': 0,
      'livestock-t10': 0,
      'livestock-t02': 0,
      'livestock-t04': 0,
      'livestock-t07': 0,
      'livestock-t03': 0,
      'livestock-t09': 0,
      'livestock-t12': 0,
      'aquaculture-t06': 0,
      'aquaculture-t02': 0,
    },
    'livestock-j01': {
      'livestock-t12': 3,
      'livestock-t03': 0,
      'livestock-t10': 0,
      'livestock-t08': 0,
      'livestock-t04': 0,
      'livestock-t11': 0,
      'livestock-t06': 0,
      'aquaculture-t05': 0,
      'waste-water-t12': 0,
    },
    'livestock-j02': {
      'livestock-t13': 3,
      'livestock-t06': 0,
      'livestock-t07': 0,
      'livestock-t09': 0,
      'livestock-t05': 0,
      'livestock-t12': 0,
      'livestock-t03': 0,
      'crops-t12': 0,
      'solid-waste-t07': 0,
    },
    'livestock-j03': {
      'livestock-t04': 3,
      'livestock-t01': 0,
      'livestock-t02': 0,
      'livestock-t12': 0,
      'livestock-t03': 0,
      'livestock-t07': 0,
      'livestock-t10': 0,
      'livestock-t11': 0,
      'livestock-t09': 0,
      'aquaculture-t03': 0,
    },
    'livestock-j04': {
      'livestock-t01': 3,
      'livestock-t04': 0,
      'livestock-t02': 0,
      'livestock-t10': 0,
      'livestock-t07': 0,
      'livestock-t09': 0,
      'livestock-t12': 0,
      'livestock-t03': 0,
      'aquaculture-t03': 0,
    },
    'livestock-j05': {
      'livestock-t10': 3,
      'livestock-t08': 0,
      'livestock-t11': 0,
      'livestock-t06': 0,
      'livestock-t05': 0,
      'livestock-t12': 0,
      'livestock-t07': 0,
      'livestock-t01': 0,
      'aquaculture-t06': 0,
    },
    'livestock-j06': {
      'livestock-t09': 3,
      'livestock-t08': 0,
      'livestock-t13': 0,
      'livestock-t07': 0,
      'livestock-t02': 0,
      'livestock-t06': 0,
      'livestock-t12': 0,
      'aquaculture-t13': 0,
      'aquaculture-t07': 0,
    },
  },
}
