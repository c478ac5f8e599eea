export default `
hợp tác xã chúng tôi thành lập từ năm hai nghìn không trăm mười lăm, ban đầu chỉ có mười một thành viên góp vốn.
mỗi người góp năm triệu, ai không có tiền thì góp bằng ngày công hoặc bằng quyền sử dụng cái sân phơi.
bây giờ đã có hơn hai trăm hộ tham gia, nhưng thật lòng mà nói thì số người đi họp đều chưa được một nửa.
tôi làm giám đốc hợp tác xã đã hai nhiệm kỳ, lương tháng bốn triệu rưỡi, vợ cứ bảo thôi nghỉ cho khoẻ.
cái khó nhất không phải là trồng, mà là làm sao cho mọi người cùng giữ lời với nhau.
lúc giá thấp thì ai cũng chạy tới đòi hợp tác xã mua, lúc giá cao thì họ bán cho thương lái hết.
xin ban kiểm soát cho biết vì sao quỹ dự phòng cuối năm lại hụt mất mười bảy triệu đồng.
kế toán giải trình rằng khoản ấy đã chi sửa mái kho sau trận lốc tháng Tám, có đủ chứng từ kèm theo.
đại hội thành viên thường niên phải được triệu tập trước ít nhất mười lăm ngày, có thông báo bằng văn bản.
bà con giơ tay biểu quyết phương án chia lãi, sáu mươi phần trăm chia theo mức độ sử dụng dịch vụ.
anh Thông phát biểu hơi nóng nảy nên chủ toạ phải mời anh ngồi xuống uống miếng nước.
chúng ta nên thuê một người trẻ biết bán hàng, chứ già cả như tôi thì chỉ quen cầm cuốc.
cháu học kinh tế ra, về làm cho hợp tác xã được hỗ trợ lương ba năm theo chính sách của tỉnh.
tuần đầu cháu chưa quen, đi ủng lội ruộng mà đỉa bám vào chân la làng la xóm.
sau một tháng cháu đã lập được bảng theo dõi hàng tồn, biết món nào bán chạy, món nào ế.
các bác ơi, từ nay ai lấy phân thì ký vào sổ này giúp cháu, đừng nhắn miệng nữa nhé.
tháng trước có ba người nói đã trả tiền rồi, mà trong sổ lại không thấy ghi gì cả.
tôi nhớ rõ ràng hôm ấy tôi đưa cho chú thủ kho, đưa ngay dưới gốc cây bàng trước cửa.
thôi thì mỗi bên chịu một nửa cho êm chuyện, lần sau nhớ xin tờ giấy biên nhận.
nhà sơ chế xây xong hơn một năm mà chưa được cấp điện ba pha nên máy móc cứ trùm mền.
chúng tôi đã gửi công văn lên điện lực huyện bốn lần, lần nào cũng được trả lời là đang xem xét.
xã hỗ trợ mặt bằng, huyện hỗ trợ máy, còn dân đối ứng hai mươi phần trăm bằng tiền mặt.
đoàn kiểm toán về thấy máy còn dán tem mới tinh, hỏi ai chịu trách nhiệm thì không ai trả lời.
hồ sơ mời thầu ghi cấu hình máy sấy mà chỉ duy nhất một hãng đáp ứng được, nghe cũng kỳ.
chiều mai mời anh chị đến hội trường thôn lúc mười bốn giờ để bàn chuyện làm đường nội đồng.
ai đồng ý hiến đất thì ghi tên vào danh sách, mỗi hộ lùi vào một mét rưỡi.
nhà bà Mùi nhất quyết không chịu lùi vì trên bờ có ba cây nhãn ông nhà bà trồng hồi cưới.
trưởng thôn tới lui năm bận, cuối cùng đường đành uốn cong tránh ba cây nhãn ấy.
bây giờ khách đến chụp ảnh khúc cua đó nhiều nhất, ai cũng khen đẹp.
sạp hàng của tôi nằm ngay góc chợ, mưa xuống là nước dột ướt hết mấy thúng đậu.
ban quản lý chợ thu tiền chỗ ngồi mỗi ngày mười hai nghìn mà cống rãnh thì nghẹt quanh năm.
chị em tiểu thương làm đơn kiến nghị thay mái tôn, gắn thêm đèn và dọn lại khu cá tươi.
chưa tới năm giờ sáng, người gánh, người đèo, người đẩy xe đã chen nhau vào cổng chợ.
tiếng trả giá, tiếng dao băm thớt, tiếng gà quang quác hoà vào nhau thành một thứ âm thanh rất riêng.
bó rau này bao nhiêu vậy dì, sao hôm qua con mua có sáu ngàn mà nay lên tới chín?
bữa nay mưa, người ta cắt ít, dì lấy vô đã tám ngàn rồi, bán cho con lời có một ngàn thôi.
mua mở hàng đừng trả rẻ quá, lát nữa ế thì người ta đốt phong long đó.
cân của chị có đúng không đấy, sao về nhà em cân lại thiếu mất một lạng?
ở cổng chợ có đặt cân đối chứng, chị cứ mang ra đó cân, thiếu em đền gấp mười.
bà cụ bán mấy nải chuối vườn nhà, ngồi co ro ở mép đường mà không dám mời to tiếng.
người thành phố về quê thích mua đồ ít mà thật, dù trái có hơi méo mó, lốm đốm.
hàng loại đẹp thương lái gom đi hết, chợ quê chỉ còn đồ dạt, nghĩ cũng ngược đời.
em muốn đưa sản phẩm vào siêu thị thì cần những giấy tờ gì, mất khoảng bao lâu hả anh?
trước hết phải có giấy đăng ký kinh doanh, mã số thuế, mã vạch và bản tự công bố chất lượng.
sau đó họ cử người xuống xem nơi sản xuất, nếu đạt thì mới ký hợp đồng cung ứng một năm.
chiết khấu mười tám phần trăm, cộng tiền trưng bày, cộng phí khai trương, tính ra còn lại chẳng bao nhiêu.
hàng bán không hết họ trả về, mình phải tự chịu tiền vận chuyển cả hai lượt.
được cái có mặt trên kệ thì người ta biết đến tên mình, bán chỗ khác cũng dễ hơn.
sản phẩm đạt ba sao OCOP được tặng bảng hiệu, giấy khen và mười triệu tiền thưởng.
muốn lên bốn sao thì phải có câu chuyện sản phẩm, bao bì đẹp và hệ thống quản lý chất lượng.
tôi viết câu chuyện suốt hai đêm, kể chuyện bà cố tôi gánh giống cây này từ ngoài Bắc vào.
hội đồng chấm điểm đọc xong gật gù, nhưng lại trừ điểm vì chưa xử lý nước thải.
xưởng nhỏ như chúng tôi thì lấy đâu ra tiền mà làm hệ thống xử lý mấy trăm triệu?
có công nghệ nào vừa túi tiền, ít tốn điện, người không học cao cũng vận hành được không?
chúng tôi cần tìm đối tác cung cấp thiết bị, ưu tiên đơn vị ở gần để tiện sửa chữa.
đề nghị quý công ty gửi báo giá chi tiết, ghi rõ thời gian giao hàng và điều kiện bảo hành.
giá trên chưa bao gồm thuế giá trị gia tăng và chi phí lắp đặt tại nơi sử dụng.
bên mua thanh toán cho bên bán làm ba đợt, đợt cuối sau khi chạy thử bảy ngày không lỗi.
nếu một bên chậm thực hiện nghĩa vụ thì phải chịu lãi theo mức ngân hàng công bố tại thời điểm đó.
mọi tranh chấp trước hết được giải quyết bằng thương lượng, không được thì đưa ra toà án có thẩm quyền.
thiên tai, dịch bệnh được coi là sự kiện bất khả kháng, nhưng phải báo cho nhau trong vòng ba ngày.
hợp đồng này lập thành bốn bản có giá trị như nhau, mỗi bên giữ hai bản.
tôi không rành chữ nghĩa, nhờ con đọc giùm từ đầu tới cuối rồi mới dám ký.
đọc kỹ mới thấy có một dòng nhỏ xíu nói bên mua được quyền đổi giá bất cứ lúc nào.
anh luật sư ở trung tâm trợ giúp pháp lý khuyên gạch bỏ điều đó rồi hai bên cùng ký nháy.
vay theo tổ thì không cần thế chấp, nhưng một người trễ hạn là cả tổ bị nhắc nhở.
mỗi tháng sinh hoạt một lần, mỗi người bỏ ống hai chục nghìn làm quỹ giúp nhau lúc ốm đau.
con đau phải vay nóng, lãi mẹ đẻ lãi con, cuối cùng bán cả đám ruộng mà chưa dứt nợ.
chị cán bộ hội phụ nữ vừa động viên vừa làm thủ tục để chị ấy vay vốn giải quyết việc làm.
nhờ vậy mà chị mở được quán tạp hoá nhỏ, bán thêm cám gà, giống rau và nước giải khát.
ngày nào chị cũng ghi chép thu chi vào một cuốn tập học sinh đã dùng dở.
chồng chị đi phụ hồ, tối về mới cho heo ăn, tưới vườn, rửa chuồng rồi mới ăn cơm.
người già ở lại giữ nhà giữ cháu, còn thanh niên trong làng đi khu công nghiệp gần hết.
cứ đến mùa là thiếu người làm, có tiền cũng không thuê ra nhân công.
mấy năm nay công lao động tăng gấp đôi, trong khi giá nông sản vẫn giậm chân tại chỗ.
cho nên không cơ giới hoá thì chỉ có nước bỏ đất hoang cho cỏ mọc.
ruộng đất manh mún, mỗi nhà năm bảy thửa nằm rải rác, muốn đưa máy vào cũng khó.
dồn điền đổi thửa làm từ năm ngoái, người được ruộng gần thì vui, người phải nhận ruộng xa thì ấm ức.
bốc thăm công khai trước mặt mọi người thì mới không còn ai kêu ca.
thửa số một trăm lẻ bảy, tờ bản đồ số mười hai, diện tích tám trăm bốn mươi sáu mét vuông.
giấy chứng nhận cấp năm chín tám ghi sai tên đệm của cha tôi, giờ đính chính rất nhiêu khê.
cán bộ một cửa bảo thiếu bản sao giấy khai tử, mời bác về bổ sung rồi quay lại sau.
tôi đi tới đi lui bốn lượt, mỗi lượt ba chục cây số, tiền xăng còn nhiều hơn tiền lệ phí.
bây giờ có thể nộp trực tuyến, nhưng chữ ký số, tài khoản định danh thì tôi mù tịt.
các cháu đoàn viên đến tận nhà hướng dẫn, bấm một lúc là gửi xong hồ sơ.
mình ở vùng sâu, sóng điện thoại chập chờn, phải trèo lên gò cao mới gọi được.
nước sạch chưa về tới ấp, bà con vẫn hứng nước mưa và lắng phèn nước sông để dùng.
mùa khô năm nay nhà nước chở nước ngọt bằng sà lan về, mỗi hộ được phát bốn can.
trường học thiếu giáo viên, trạm y tế thiếu thuốc, nhưng đường sá thì đã khá hơn trước nhiều.
nông thôn mới có mười chín tiêu chí, xã tôi còn vướng tiêu chí thu nhập và môi trường.
phong trào trồng hoa ven đường làm cho xóm sáng sủa hẳn, ai cũng có ý giữ gìn.
rác thải nhựa vẫn là chuyện nan giải vì xe gom chỉ chạy đến đầu đường lớn.
mỗi nhà được phát hai thùng, một xanh một vàng, mà nhiều người vẫn đổ chung.
thùng xanh đựng đồ hữu cơ để ủ phân, thùng vàng đựng thứ bán được ve chai.
bác Hoè ủ phân bằng thùng có nắp, đục lỗ bên hông, cứ một lớp rác lại rắc một lớp đất.
hai tháng sau bác có thứ đất đen tơi xốp, bón cho giàn mướp sai trĩu quả.
hôm nào rảnh mời chú sang nhà tôi chơi, tôi chỉ cho xem cách tôi làm.
chẳng giấu gì anh, mô hình này tôi học được từ một người bạn bên Thái Lan.
người ta làm được thì mình cũng làm được, có điều phải kiên trì và chịu khó tìm hiểu.
tôi đã thử đi thử lại bảy lần mới tìm ra tỷ lệ phối trộn thích hợp.
lần đầu hư hoàn toàn, lần thứ hai khá hơn một chút, đến lần thứ năm thì tạm chấp nhận.
các nhà khoa học có thể giúp chúng tôi giải thích tại sao lại như vậy được không?
tôi chỉ biết làm theo kinh nghiệm, chứ hỏi nguyên lý thì tôi chịu.
theo nghiên cứu của trường đại học, nguyên nhân chủ yếu là do độ ẩm không khí thay đổi đột ngột.
nhóm tác giả đề xuất một giải pháp đơn giản, chi phí thấp và phù hợp với điều kiện địa phương.
kết quả bước đầu rất khả quan, tuy nhiên vẫn cần theo dõi thêm ít nhất hai vụ nữa.
đề tài do sở khoa học và công nghệ cấp kinh phí, thời gian thực hiện hai mươi bốn tháng.
sau khi nghiệm thu, đơn vị chủ trì có trách nhiệm bàn giao quy trình cho nơi ứng dụng.
bàn giao rồi nhưng không có ai hướng dẫn tiếp, gặp trục trặc thì không biết hỏi ai.
tôi gọi cho thầy chủ nhiệm, thầy bận dạy, hẹn cuối tuần xuống, vậy mà thầy xuống thật.
thầy ngồi xổm bên luống rau, lật từng chiếc lá, chụp hình rồi ghi vào sổ tay.
bữa cơm trưa hôm đó chỉ có canh chua với cá kho, thầy ăn hết ba bát.
câu hỏi của bác rất hay, để cháu tra lại tài liệu rồi trả lời bác sau.
có nhiều cách, nhưng cách nào cũng có mặt lợi và mặt hại của nó.
nếu vốn ít thì nên làm từng phần, phần nào cần trước thì làm trước.
đừng thấy người ta giàu nhờ cây gì là vội vàng chặt bỏ vườn cũ để trồng theo.
năm bảy năm một lần lại có phong trào, lúc đổ xô trồng, lúc thi nhau phá.
người bán giống bao giờ cũng là người lãi đầu tiên, còn rủi ro thì nông dân gánh.
tôi nói có sách mách có chứng, ông cứ ra xã mà xem đống cây giống bỏ khô ngoài kia.
giá cả do ai quyết định, sao chúng tôi làm ra mà không được nói giá?
qua ba bốn khâu trung gian, từ ruộng đến bàn ăn giá đã đội lên gấp bốn lần.
người trồng hưởng ít nhất, người ăn thì trả đắt nhất, còn khoảng giữa chạy đi đâu?
xe tải, phí cầu đường, bốc xếp, hao hụt, tiền thuê sạp, mỗi thứ cắn một miếng.
chú Quý lái xe hai mươi năm, thuộc từng ổ gà trên đường từ Đà Lạt về thành phố.
chở rau phải chạy đêm cho mát, đến chợ trước hai giờ mới kịp phiên.
hôm đèo sạt lở, tám tấn bắp cải nằm chờ mười sáu tiếng, về tới nơi vàng úa hết.
chủ hàng trừ tiền cước, chú chẳng nói gì, chỉ xin ly trà đá rồi quay đầu xe.
kho trung chuyển gần quốc lộ giúp gom hàng của nhiều xã rồi mới chở đi một chuyến.
xếp thùng nhựa lên pa-lét, quấn màng, dán phiếu, đưa vào phòng mát mười hai độ.
nhập trước thì xuất trước, cái nào sắp hết hạn phải để ra phía ngoài cho dễ thấy.
thẻ kho treo ở đầu mỗi dãy, ghi rõ tên hàng, số lượng, ngày nhập và người phụ trách.
kiểm kê cuối quý phát hiện thiếu mười hai thùng, xem lại camera thì ra xe nâng xếp nhầm dãy.
pin xe nâng chai, chạy nửa ca đã báo đỏ, công nhân phải đẩy tay.
đêm trực kho buồn lắm, chỉ nghe tiếng máy lạnh rù rì và tiếng chuột chạy trên trần.
chuột cắn thủng bao, rắc hạt ra đầy sàn, sáng quét được cả rổ.
đặt hộp mồi quanh tường rào, đánh số, mỗi tuần kiểm tra xem mồi có bị ăn không.
bên kiểm soát dịch hại ký hợp đồng năm, đến phun định kỳ rồi đưa cho mình cái phiếu.
khách Nhật sang thăm xưởng, họ lấy tay quệt lên khung cửa sổ xem có bụi hay không.
họ hỏi nếu bóng đèn vỡ thì mảnh rơi vào đâu, mình mới giật mình là chưa gắn chụp.
đến giờ ăn trưa họ xin xem bếp ăn công nhân, xem cả nhà vệ sinh, rồi mới bàn giá.
làm ăn với họ mệt thật, nhưng đã tin nhau thì họ mua cả chục năm không đổi.
ông Sato bảo rằng mùi vị năm nay hơi khác năm ngoái, các anh có đổi giống không?
quả thật vụ này nhà vườn trên đồi phía tây vừa ghép giống mới mà không báo lại.
chúng tôi xin lỗi, tách riêng lô hàng ấy ra và gửi mẫu bù sang bằng máy bay.
một lần bất tín vạn lần bất tin, câu ấy tôi cho in to treo ngay cửa xưởng.
tổ đóng gói có mười bốn chị, chị nào cũng nhanh tay nhưng hay cười nói ồn ào.
chị Sương đeo nhẫn lúc làm bị nhắc hai lần, lần thứ ba thì bị trừ điểm thi đua.
móng tay cắt ngắn, tóc gọn trong mũ, không xịt nước hoa, không mang điện thoại vào trong.
ca sáng bắt đầu từ sáu giờ rưỡi, giữa buổi nghỉ mười lăm phút, chiều tan lúc ba giờ.
ai muốn tăng ca thì đăng ký trước với tổ trưởng, tiền công tính gấp rưỡi.
tháng này hàng nhiều, làm đến tám giờ tối, xưởng nấu mì cho ăn khuya.
con nhỏ không ai trông, mấy chị dắt theo, cho ngồi vẽ ở phòng bảo vệ.
nếu có nhà trẻ gần xưởng thì tốt biết bao, chị em khỏi phải thấp thỏm.
lương về chậm hai ngày mà trên nhóm đã xôn xao, giám đốc phải ra nói chuyện.
ông nói thẳng là khách chưa chuyển tiền, mong anh chị thông cảm đến thứ Sáu.
thứ Sáu có tiền thật, ai nấy thở phào, rủ nhau đi ăn bánh xèo.
bảo hiểm xã hội đóng đủ thì mới giữ được người lâu dài, chứ làm thời vụ nay đây mai đó.
người ta đi làm xa về bảo ở công ty được cái này cái kia, mình cũng thấy chạnh lòng.
thôi ở nhà gần cha gần mẹ, rau cháo có nhau, cũng là một thứ lộc.
đám cưới con gái bác Năm dựng rạp ngay sân phơi, hàng xóm đến gói bánh suốt đêm.
mùa này sân bận phơi đậu, phải quét dọn từ trưa mới kịp bắc rạp.
bà con đem cho chục gà, thúng nếp, quầy dừa, chẳng ai tính toán gì.
người quê có khi cãi nhau vì con vịt, mà nhà cháy thì cả làng xách nước sang chữa.
năm nào cũng vậy, sau vụ gặt là cúng đình, hát bội, rồi lo làm lại bờ đê.
mấy ông già ngồi đánh cờ dưới gốc đa, chuyện lúa, chuyện nước, chuyện thế giới đủ cả.
radio đọc bản tin giá nông sản lúc năm giờ sáng, ba tôi vừa nghe vừa mài liềm.
hồi đó chưa có điện, học bài bằng đèn dầu, khói đen bám đầy lỗ mũi.
bây giờ con cháu ngồi máy lạnh mà đặt mua phân, mua giống qua điện thoại.
thời thế khác rồi, nhưng đất thì vẫn vậy, mình thương nó thì nó thương mình.
cô Thuỷ ơi, cô đặt giùm tôi hai chục cây bơ với một cuộn lưới che nắng nhé.
hàng về tới bưu cục thị trấn rồi, chú ra lấy hay để người ta giao tận nhà?
giao tận nhà mất thêm ba chục nghìn, thôi mai tôi đi chợ rồi ghé lấy luôn.
mở thùng ra thấy ba cây gãy ngọn, tôi chụp hình gửi lại, bên bán đồng ý đền.
người bán đàng hoàng thì dễ nói chuyện, gặp phải người lươn lẹo thì mất công cãi.
đánh giá năm sao mà bên trong chê không thiếu thứ gì, đọc buồn cười quá.
trang web của mình lâu quá không ai cập nhật, giá vẫn còn để từ hai năm trước.
tìm trên mạng thì ra đủ loại máy, cái nào cũng khen, chẳng biết cái nào thật.
tôi gõ câu hỏi không dấu cho nhanh, vậy mà nó cũng hiểu và tìm ra đúng thứ tôi cần.
ông già tôi thì bấm nút nói, nói xong nó ghi thành chữ, sai vài chỗ nhưng đọc hiểu được.
sàn giao dịch công nghệ là nơi người cần máy gặp người làm ra máy.
bên có nhu cầu mô tả vấn đề của mình, bên có giải pháp sẽ liên hệ trả lời.
chúng tôi không bán hàng, chúng tôi chỉ giúp hai bên tìm đến nhau cho nhanh.
xin bác cho biết quy mô sản xuất, nguồn điện, nguồn nước và số tiền dự kiến đầu tư.
nhà tôi làm nhỏ thôi, mỗi ngày chừng hai tạ, điện thì một pha, tiền thì có khoảng năm chục triệu.
với mức ấy bác có thể mua máy trong nước, làm bán tự động, sau này nâng cấp dần.
ngoài ra bác nên đến xem tận nơi một hộ đã dùng rồi hãy quyết định.
nghe nói không bằng mắt thấy, tôi bắt xe đi luôn ngay tối hôm đó.
đến nơi thấy máy chạy êm, ít bụi, hai người làm bằng tám người lúc trước.
chủ nhà thật thà bảo máy này hay kẹt khi nguyên liệu ướt, anh nhớ để ráo đã.
tôi hỏi thay phụ tùng ở đâu, ông viết cho số điện thoại của một xưởng ở Long Xuyên.
về nhà bàn với vợ, vợ hỏi bao lâu thì lấy lại vốn, tôi tính nhẩm chừng mười bốn tháng.
vợ im lặng một lúc rồi mở tủ lấy cuốn sổ tiết kiệm đưa cho tôi.
ngày máy về, hàng xóm kéo qua xem đông như xem hát.
chạy được ba hôm thì đứt dây đai, tôi tự tay thay theo hình vẽ trong sách hướng dẫn.
vạn sự khởi đầu nan, qua tháng thứ hai mọi thứ mới vào khuôn vào phép.
bây giờ mỗi ngày tôi dôi ra được ba bốn tiếng để chăm vườn và đưa đón cháu.
nhiều người hỏi tôi bí quyết gì, tôi bảo chẳng có gì ngoài việc chịu hỏi người biết hơn mình.
hội nông dân mời tôi lên nói chuyện, đứng trước micro tự nhiên tôi quên sạch.
tôi đành kể như kể chuyện ở nhà, ai ngờ bà con vỗ tay rần rần.
một anh ở cuối phòng hỏi nếu mất điện giữa chừng thì hàng trong máy có hư không.
tôi trả lời là có, nên phải có máy phát dự phòng hoặc chia thành nhiều mẻ nhỏ.
chị khác hỏi tiếng ồn ra sao, có ảnh hưởng tới trẻ con ngủ trưa không.
mỗi câu hỏi của bà con đều từ cái khó thật mà ra, nghe mà thấm.
cán bộ ghi lại tất cả, hứa sẽ mời chuyên gia về trả lời từng vấn đề một.
ba tuần sau chuyên gia về thật, mang theo mẫu vật, thước đo và một cái máy con con.
họ không nói chữ nghĩa cao xa, chỉ cầm tay chỉ việc, sai đâu sửa đó.
dân mình học theo kiểu ấy thì nhớ lâu hơn đọc mấy chục trang giấy.
tài liệu nên in chữ to, có hình vẽ, có số điện thoại, treo được lên vách.
đừng phát đĩa nữa, nhà ai còn đầu đĩa đâu mà xem.
quay đoạn phim ngắn ba phút gửi vào nhóm là ai cũng mở ra coi được.
ruộng mẫu đặt sát đường cho người qua lại tự nhìn thấy kết quả mỗi ngày.
cắm bảng ghi tên giống, ngày gieo, lượng phân, bên cạnh là ruộng làm theo lối cũ.
cuối vụ gặt riêng, cân trước mặt mọi người, hơn kém bao nhiêu rõ như ban ngày.
chênh nhau có bốn trăm ký một héc-ta, nhưng tiền thuốc giảm được hơn hai triệu.
bác Tám vuốt râu bảo, vậy thì vụ tới cho tui ghi danh với.
trong mười người thì hai người làm ngay, năm người chờ xem, còn ba người không bao giờ đổi.
không nên ép ai, cứ để người ta thấy lợi rồi tự khắc làm theo.
chính quyền đừng chạy theo số lượng, làm chỗ nào chắc chỗ đó.
báo cáo thì đẹp nhưng thực tế lại khác, dân biết hết mà không tiện nói.
đồng chí bí thư yêu cầu các ban ngành xuống tận cơ sở, nghe dân nói thật.
kết luận cuộc họp được gửi đến từng đơn vị, có thời hạn và người chịu trách nhiệm.
đến hạn mà chưa xong thì phải báo cáo lý do bằng văn bản, không nói miệng.
ngân sách eo hẹp, trước mắt chỉ sửa đoạn xung yếu, phần còn lại đưa vào kế hoạch năm sau.
nhà thầu thi công bê tông non, mới ba tháng mặt đường đã rỗ và nứt.
giám sát cộng đồng khoan thử, bề dày chỉ được mười hai phân thay vì mười sáu.
họ phải bóc lên làm lại bằng tiền của họ, từ đó ai cũng nể ban giám sát.
ông trưởng ban là bộ đội về hưu, đi đâu cũng thủ sẵn cây thước dây trong túi.
mỗi tối ông ghi nhật ký công trình bằng nét chữ ngay ngắn như học trò.
tôi hỏi sao ông kỹ vậy, ông bảo tiền của dân thì một đồng cũng phải rõ.
bữa khánh thành không có hoa, không có băng rôn, chỉ có nồi chè đậu đãi cả xóm.
xe chở nông sản giờ vào tận ruộng, khỏi phải tăng bo qua hai lần ghe.
tính ra mỗi tấn hàng bớt được bảy chục nghìn, cả vụ cũng là món tiền đáng kể.
con đường mở ra thì đất lên giá, lại có người đi hỏi mua để phân lô.
có nhà bán đất rồi xây nhà to, hết tiền lại đi làm thuê trên chính đất cũ của mình.
cũng có nhà giữ lại, nay thành điểm du lịch, khách nghỉ đêm ăn cơm quê.
khách thích nhất là được tự tay nhổ rau, bắt cá, nhóm bếp củi cay mắt.
buổi tối nghe ếch nhái kêu, họ bảo ngủ ngon hơn ở khách sạn.
phòng ốc đơn sơ nhưng chăn màn phải sạch, nước nóng phải có, nhà tắm không được trơn.
một vị khách góp ý rằng thức ăn nhiều quá, bỏ đi rất phí.
từ đó chúng tôi hỏi trước, ăn bao nhiêu thì nấu bấy nhiêu.
mùa vắng khách thì chị em ngồi đan giỏ, làm mứt, may túi vải bán thêm.
tiền lời chia theo công, ai làm nhiều hưởng nhiều, cuối tháng công khai trên bảng.
có bữa cộng sai, chị thủ quỹ khóc, cả nhóm ngồi cộng lại đến nửa đêm mới ra.
sai ở chỗ con số bảy viết giống số một, thế là từ đó bắt buộc gạch ngang số bảy.
chuyện nhỏ mà không rõ ràng thì mất lòng nhau như chơi.
tôi thấy cái gì cũng nên nói trước, mất lòng trước được lòng sau.
dù sao thì làm chung vẫn hơn làm riêng, một cây làm chẳng nên non.
giờ có sóng, có đường, có điện, chỉ còn thiếu người biết làm và chịu làm.
các em sinh viên về thực tập, mong các em nhìn ra được điều gì mà chúng tôi quen mắt không thấy.
tuần trước có em hỏi sao bác đổ nước này đi, trong khi nó còn dùng được vào việc khác.
tôi ngẩn người ra, mấy chục năm nay ai cũng đổ, có ai hỏi vậy đâu.
giờ chúng tôi đang thử, nếu được thì mỗi tháng đỡ tốn hai ba triệu.
khi nào có kết quả tôi sẽ báo cho mọi người cùng biết, dù thành hay bại.
tôi ở xa quá không đến dự hội nghị được, xin cho biết có thể xem lại ở đâu?
nếu anh chị có nhu cầu tìm hiểu công nghệ nào thì cứ để lại lời nhắn, chúng tôi sẽ gọi lại trong giờ hành chính.
trong vòng bảy ngày kể từ khi nhận được đơn, cơ quan tiếp nhận phải có ý kiến trả lời.
việc chuyển giao công nghệ được thực hiện thông qua hợp đồng bằng văn bản giữa hai bên.
bên nhận được quyền sử dụng nhưng không được chuyển lại cho người thứ ba nếu chưa có sự đồng ý.
tiền trả có thể là một khoản trọn gói hoặc tính theo phần trăm doanh thu hằng năm.
ông chủ tịch hỏi nếu làm không thành công thì có được hoàn lại tiền hay không.
vị tiến sĩ trả lời rất thật rằng không ai dám chắc điều gì, nhưng sẽ làm thử quy mô nhỏ trước.
vậy là hai bên thống nhất thử trong ba tháng, chi phí mỗi bên chịu một nửa.
quầy hàng của chúng tôi ở gian số bốn mươi hai, bên tay trái ngay cổng chính đi vào.
mấy hôm đầu vắng teo, đến ngày cuối tuần thì khách đông tới mức không kịp uống nước.
nhiều người chỉ đến xem cho biết, lấy tờ rơi rồi đi, nhưng cũng có người hỏi rất sâu.
một bác nông dân đứng ngắm cái máy gần một tiếng đồng hồ mà không nói câu nào.
cuối cùng bác hỏi nếu thay mô tơ bằng máy nổ thì có chạy được không.
câu hỏi ấy làm cả nhóm kỹ sư phải nhìn nhau, vì họ chưa từng nghĩ tới nơi không có điện.
hàng nông sản muốn xuất đi chính ngạch phải có mã vùng trồng và mã cơ sở đóng gói.
đường tiểu ngạch tuy dễ nhưng bấp bênh, hôm nay mở mai đóng, không ai lường trước được.
tôi đã từng mất trắng hai xe hàng ở cửa khẩu, nên bây giờ chỉ làm có hợp đồng hẳn hoi.
bên kia biên giới họ đổi quy cách thùng mà không báo, mình phải đóng lại toàn bộ trong đêm.
tem truy xuất dán xong bị bong vì vỏ quả có sương, phải lau khô rồi mới dán.
khách quét thử mã thì hiện ra trang trắng, xấu hổ không biết giấu mặt vào đâu.
mời bà con đến nhận tiền hỗ trợ vào sáng thứ Năm, khi đi nhớ mang theo căn cước công dân.
ai không đi được thì viết giấy uỷ quyền có xác nhận của trưởng ấp.
danh sách niêm yết ở trụ sở trong mười ngày, ai thấy sai sót thì phản ánh ngay.
tên tôi bị sót, nhà thì thiệt hại nặng nhất xóm, xin các anh kiểm tra lại giúp cho.
`
